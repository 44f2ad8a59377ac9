// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.pack;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.wego.kiosk.json.StrictJson;
import org.wego.kiosk.json.error.DidYouMean;
import org.wego.kiosk.json.error.JsonException;
import org.wego.kiosk.model.Manifest;
import org.wego.kiosk.pack.source.FileError;
import org.wego.kiosk.pack.source.FileLimits;
import org.wego.kiosk.pack.source.PackSource;
import org.wego.kiosk.pack.source.UnusableFileException;

/** Opens the files that a manifest lists and determines the type of each; reports problems at the entry in the list. */
final class ContentList {

    private static final String SCHEMA = "$schema";
    private static final String CONTENT = "/content";

    private final StrictJson json;
    private final PackSource source;
    private final PackFile manifestFile;
    private final List<Rule> rules;
    private final Set<FileType> present = EnumSet.of(FileType.PACK);
    private final List<Problem> problems = new ArrayList<>();
    private boolean someUnread;
    private long total;

    ContentList(StrictJson json, PackSource source, PackFile manifestFile, List<Rule> rules) {
        this.json = json;
        this.source = source;
        this.manifestFile = manifestFile;
        this.rules = rules;
    }

    /** The files that can be read and whose type is known. */
    List<PackFile> open(Optional<Manifest> manifest) {
        if (json.topText(manifestFile.bytes(), SCHEMA).flatMap(FileType::named).orElse(null) != FileType.PACK) {
            manifestFile.error(ProblemCode.SCHEMA_NAME, "", "the file does not name its schema",
                    "start it with \"$schema\": \"" + PackSource.SCHEMAS + FileType.PACK.schemaFile() + "\"");
        }
        var paths = manifest.map(Manifest::content)
                .orElseGet(() -> manifestFile.tree().map(tree -> tree.texts(CONTENT)).orElse(List.of()));
        var files = new ArrayList<PackFile>();
        var seen = new HashSet<>(Set.of(PackSource.MANIFEST));
        for (int i = 0; i < paths.size(); i++) {
            String path = paths.get(i);
            if (seen.add(path)) {
                open(path, CONTENT + "/" + i).ifPresent(files::add);
            } else {
                manifestFile.error(ProblemCode.FILE_REPEATED, CONTENT + "/" + i,
                        "'" + path + "' is listed twice, or is this file itself",
                        "delete it");
            }
        }
        if (!someUnread && manifest.isPresent()) {
            requireFileTypes();
        }
        return files;
    }

    private Optional<PackFile> open(String path, String pointer) {
        try {
            byte[] bytes = source.read(path);
            total += bytes.length;
            if (total > FileLimits.ALL) {
                throw new UnusableFileException("the files of the pack are larger than 200 MB together",
                        "remove some of them");
            }
            var schema = json.topText(bytes, SCHEMA);
            var type = (schema.isPresent() ? schema.flatMap(FileType::named) : FileType.ofPath(path))
                    .filter(named -> named != FileType.PACK);
            if (type.isEmpty()) {
                problems.add(unknown(path, bytes));
                reportUnreadFile();
                return Optional.empty();
            }
            var file = new PackFile(path, type.get(), bytes, json);
            if (!present.add(type.get()) && type.get().isSingle()) {
                file.error(ProblemCode.FILE_REPEATED, "/" + SCHEMA,
                        "the pack has a file about '" + type.get().word() + "' already",
                        "merge the two files");
            }
            return Optional.of(file);
        } catch (IOException e) {
            reportUnreadFile();
            var error = FileError.of(e);
            manifestFile.error(ProblemCode.FILE_UNUSABLE, pointer, "'" + path + "': " + error.message(),
                    error.hint());
            return Optional.empty();
        }
    }

    /** Tells the rules that unknown ids may be in the file that could not be read. */
    private void reportUnreadFile() {
        someUnread = true;
        for (var type : FileType.values()) {
            rules.forEach(rule -> rule.onUnreadFile(type));
        }
    }

    private Problem unknown(String path, byte[] bytes) {
        try {
            String named = json.tree(bytes).text("/" + SCHEMA).orElse("");
            return new Problem(Severity.ERROR, ProblemCode.SCHEMA_NAME, path, 1, "",
                    named.isEmpty() ? "the file does not say what it is about"
                            : "there is no schema '" + named + "'",
                    named.isEmpty()
                            ? "start it with \"$schema\": \"schema/….schema.json\", for example \""
                                    + PackSource.SCHEMAS + FileType.BUS_LINES.schemaFile() + "\""
                            : DidYouMean.hint(named, FileType.schemas()));
        } catch (JsonException e) {
            var error = e.error();
            return new Problem(Severity.ERROR, ProblemCode.JSON, path, error.line(), error.pointer(), error.message(),
                    error.hint());
        }
    }

    private void requireFileTypes() {
        for (var type : FileType.values()) {
            if (type.isRequired() && !present.contains(type)) {
                manifestFile.error(ProblemCode.FILE_MISSING, CONTENT,
                        "the pack has no file about '" + type.word() + "'",
                        "add one that starts with \"$schema\": \"" + PackSource.SCHEMAS + type.schemaFile() + "\"");
                rules.forEach(rule -> rule.onUnreadFile(type));
            }
        }
    }

    /** The problems of listed files that are of no known type. */
    List<Problem> problems() {
        return problems;
    }
}
