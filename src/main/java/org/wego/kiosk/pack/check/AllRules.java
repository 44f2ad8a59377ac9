// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.pack.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.wego.kiosk.font.BundledCharacters;
import org.wego.kiosk.json.SchemaSet;
import org.wego.kiosk.model.Manifest;
import org.wego.kiosk.pack.PackFile;
import org.wego.kiosk.pack.Problem;
import org.wego.kiosk.pack.Rule;
import org.wego.kiosk.pack.RuleSet;
import org.wego.kiosk.pack.rule.BoardRule;
import org.wego.kiosk.pack.rule.BuildingRule;
import org.wego.kiosk.pack.rule.ClipRule;
import org.wego.kiosk.pack.rule.CodeLengthRule;
import org.wego.kiosk.pack.rule.ColourRule;
import org.wego.kiosk.pack.rule.EmailRule;
import org.wego.kiosk.pack.rule.GlyphRule;
import org.wego.kiosk.pack.rule.Glyphs;
import org.wego.kiosk.pack.rule.HotlineRule;
import org.wego.kiosk.pack.rule.HoursRule;
import org.wego.kiosk.pack.rule.IncompleteRule;
import org.wego.kiosk.pack.rule.LineNameRule;
import org.wego.kiosk.pack.rule.MapRule;
import org.wego.kiosk.pack.rule.MediaRule;
import org.wego.kiosk.pack.rule.NoticeTimeRule;
import org.wego.kiosk.pack.rule.PhoneBookRule;
import org.wego.kiosk.pack.rule.PhoneRule;
import org.wego.kiosk.pack.rule.PlanRule;
import org.wego.kiosk.pack.rule.PositionRule;
import org.wego.kiosk.pack.rule.QrCapacityRule;
import org.wego.kiosk.pack.rule.RouteRule;
import org.wego.kiosk.pack.rule.SharedChineseWords;
import org.wego.kiosk.pack.rule.TaxiRule;
import org.wego.kiosk.pack.rule.TextLayoutRule;
import org.wego.kiosk.pack.rule.TextRule;
import org.wego.kiosk.pack.rule.VoiceRule;
import org.wego.kiosk.pack.source.PackSource;

/** The list of all rules and checks. */
final class AllRules implements RuleSet {

    private final PackSource source;
    private final SchemaSet schemas;
    private final StringsCheck strings;
    private final BundledCharacters characters;
    private final SharedChineseWords chineseWords;
    private @Nullable Glyphs glyphs;

    AllRules(PackSource source, SchemaSet schemas, StringsCheck strings, BundledCharacters characters,
            SharedChineseWords chineseWords) {
        this.source = source;
        this.schemas = schemas;
        this.strings = strings;
        this.characters = characters;
        this.chineseWords = chineseWords;
    }

    @Override
    public List<Rule> rules(Optional<Manifest> manifest) {
        var rules = new ArrayList<Rule>(new StartRules().rules(manifest));
        rules.add(new PhoneRule(manifest));
        rules.add(new EmailRule());
        rules.add(new IncompleteRule());
        rules.add(new ColourRule());
        rules.add(new TextLayoutRule());
        rules.add(new QrCapacityRule());
        rules.add(new PhoneBookRule());
        rules.add(new MapRule());
        rules.add(new RouteRule());
        rules.add(new PositionRule());
        rules.add(new NoticeTimeRule());
        rules.add(new BoardRule());
        rules.add(new HoursRule());
        rules.add(new BuildingRule());
        rules.add(new HotlineRule());
        rules.add(new PlanRule());
        rules.add(new TaxiRule());
        rules.add(new VoiceRule(chineseWords));
        rules.add(new MediaRule(source));
        manifest.ifPresent(known -> {
            rules.add(new TextRule(known));
            rules.add(new CodeLengthRule(known));
            rules.add(new ClipRule(source, known));
            rules.add(new LineNameRule(known.defaultLanguage()));
            rules.add(new GlyphRule(known, glyphs(known)));
        });
        return List.copyOf(rules);
    }

    @Override
    public void file(PackFile file) {
        file.tree().ifPresent(tree -> schemas.check(file.type().schemaFile(), tree).forEach(file::schema));
    }

    @Override
    public List<Problem> pack(Manifest manifest, PackFile manifestFile) {
        var problems = new ArrayList<>(strings.check(manifest, source, manifestFile));
        problems.addAll(new StringsGlyphCheck(glyphs(manifest)).check(manifest, source));
        problems.addAll(UnlistedFiles.in(source, manifest));
        return problems;
    }

    /** Created once for each reading of the pack, because it reads the files of all fonts. */
    private Glyphs glyphs(Manifest manifest) {
        if (glyphs == null) {
            glyphs = new Glyphs(manifest, source, characters);
        }
        return glyphs;
    }
}
