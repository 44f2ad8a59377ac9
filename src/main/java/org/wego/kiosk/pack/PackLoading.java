// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.pack;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.wego.kiosk.json.StrictJson;
import org.wego.kiosk.model.Manifest;
import org.wego.kiosk.model.content.Content;
import org.wego.kiosk.pack.source.FileError;
import org.wego.kiosk.pack.source.PackSource;

/**
 * Reads one pack once: opens its files, binds them in the order of {@link FileType} and passes all values to the rules.
 */
public final class PackLoading {

    private final StrictJson json;
    private final PackSource source;
    private final RuleSet examination;
    private final List<Problem> problems = new ArrayList<>();
    private final ContentAssembler parts = new ContentAssembler();
    private final PronunciationCollector spoken = new PronunciationCollector();

    public PackLoading(StrictJson json, PackSource source, RuleSet examination) {
        this.json = json;
        this.source = source;
        this.examination = examination;
    }

    /** The content, unless there is an error, and all problems by file and line. */
    public record Loaded(Optional<Content> content, List<Problem> problems, Pronunciations spoken) {

        public PackResult result(PackSource source) {
            return content.<PackResult>map(known -> new PackResult.Accepted(known, source, problems, spoken))
                    .orElseGet(() -> new PackResult.Refused(problems));
        }
    }

    public Loaded run() {
        try {
            return run(new PackFile(PackSource.MANIFEST, FileType.PACK, source.read(PackSource.MANIFEST), json));
        } catch (IOException e) {
            var error = FileError.of(e);
            problems.add(new Problem(Severity.ERROR, ProblemCode.FILE_UNUSABLE, PackSource.MANIFEST, 1, "",
                    error.message(),
                    "a pack is a folder with a file pack.json"));
            return new Loaded(Optional.empty(), List.copyOf(problems), spoken.all());
        }
    }

    private Loaded run(PackFile manifestFile) {
        var none = new RuleDispatcher(manifestFile, List.of(), _ -> {});
        var manifest = json.read(manifestFile.bytes(), Manifest.class, none);
        if (FormatCheck.refuses(manifestFile, manifest)) {
            return new Loaded(Optional.empty(), FormatCheck.problem(manifestFile), spoken.all());
        }
        var rules = examination.rules(manifest);
        var files = new ArrayList<PackFile>();
        files.add(manifestFile);
        var list = new ContentList(json, source, manifestFile, rules);
        files.addAll(list.open(manifest));
        problems.addAll(list.problems());
        files.sort(Comparator.comparing(PackFile::type));
        files.forEach(file -> bind(file, rules));
        manifest.ifPresent(known -> problems.addAll(examination.pack(known, manifestFile)));
        files.forEach(file -> problems.addAll(file.problems()));
        problems.sort(Problem.IN_ORDER);
        boolean refused = manifest.isEmpty() || problems.stream().anyMatch(Problem::isError);
        return new Loaded(refused ? Optional.empty() : manifest.map(parts::content), List.copyOf(problems),
                spoken.all());
    }

    private void bind(PackFile file, List<Rule> rules) {
        var part = json.read(file.bytes(), file.type().type, new RuleDispatcher(file, rules, spoken::add));
        part.ifPresentOrElse(parts::add, () -> rules.forEach(rule -> rule.onUnreadFile(file.type())));
        rules.forEach(rule -> rule.onEndOfFile(file));
        examination.file(file);
        file.forgetTree();
    }
}
