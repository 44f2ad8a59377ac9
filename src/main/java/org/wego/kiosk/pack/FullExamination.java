// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.pack;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.wego.kiosk.json.SchemaSet;
import org.wego.kiosk.model.Lang;
import org.wego.kiosk.model.Manifest;

/** Looks at everything: this is the list of all rules. */
final class FullExamination implements Examination {

    private final PackSource source;
    private final SchemaSet schemas;
    private final Set<Lang> bundledLanguages;
    private final StringsCheck strings;

    FullExamination(PackSource source, SchemaSet schemas, Set<Lang> bundledLanguages, StringsCheck strings) {
        this.source = source;
        this.schemas = schemas;
        this.bundledLanguages = bundledLanguages;
        this.strings = strings;
    }

    @Override
    public List<Rule> rules(Optional<Manifest> manifest) {
        var rules = new ArrayList<Rule>(Examination.atStart().rules(manifest));
        rules.add(new PhoneRule());
        rules.add(new EmailRule());
        rules.add(new IncompleteRule());
        rules.add(new ColourRule());
        rules.add(new WritingRule());
        rules.add(new TakeAlongRule());
        rules.add(new PhoneBookRule());
        rules.add(new MapRule());
        rules.add(new PositionRule());
        rules.add(new MediaRule(source, bundledLanguages));
        manifest.ifPresent(known -> {
            rules.add(new TextRule(known));
            rules.add(new ClipRule(source, known));
            rules.add(new LineNameRule(known.defaultLanguage()));
        });
        return List.copyOf(rules);
    }

    @Override
    public void file(PackFile file) {
        file.tree().ifPresent(tree -> schemas.check(file.subject().schemaFile(), tree).forEach(file::schema));
    }

    @Override
    public List<Problem> pack(Manifest manifest, PackFile manifestFile) {
        var problems = new ArrayList<>(strings.check(manifest, source, manifestFile));
        problems.addAll(UnlistedFiles.in(source, manifest));
        return problems;
    }
}
