// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.pack;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.wego.kiosk.json.JsonTree;
import org.wego.kiosk.json.StrictJson;
import org.wego.kiosk.json.error.JsonError;
import org.wego.kiosk.json.error.JsonException;

/**
 * A JSON file of a pack, and the problems found in it so far.
 *
 * <p>The reader of the record, a rule and the schema often find the same problem. The first in this order knows most
 * about it; what the others report on the same value is dropped.
 */
public final class PackFile {

    private final String path;
    private final FileType type;
    private final byte[] bytes;
    private final StrictJson json;
    private final List<FileProblem> found = new ArrayList<>();
    /** The index in {@link #found} by the pointer of the unreadable value. */
    private final Map<String, Integer> unreadable = new HashMap<>();
    private final TreeSet<String> wrong = new TreeSet<>();
    private @Nullable JsonTree tree;
    private boolean noTree;

    PackFile(String path, FileType type, byte[] bytes, StrictJson json) {
        this.path = path;
        this.type = type;
        this.bytes = bytes;
        this.json = json;
    }

    /** The same file without any problems. */
    PackFile withoutProblems() {
        return new PackFile(path, type, bytes, json);
    }

    public String path() {
        return path;
    }

    public FileType type() {
        return type;
    }

    byte[] bytes() {
        return bytes;
    }

    /** The file as a tree; empty when it is not JSON. */
    public Optional<JsonTree> tree() {
        if (tree == null && !noTree) {
            try {
                tree = json.tree(bytes);
            } catch (JsonException e) {
                noTree = true;
            }
        }
        return Optional.ofNullable(tree);
    }

    /** Releases the memory of the tree, which is not needed again. */
    void forgetTree() {
        tree = null;
    }

    /** Reports a value that does not fit its type. */
    void unreadable(JsonError error) {
        if (unreadable.putIfAbsent(error.about(), found.size()) == null) {
            found.add(new FileProblem(Severity.ERROR, ProblemCode.JSON, error, false));
            wrong.add(error.about());
        }
    }

    /** Reports a broken rule. */
    public void error(ProblemCode code, String pointer, String message, String hint) {
        found.add(new FileProblem(Severity.ERROR, code, JsonError.at(pointer, message, hint), true));
        wrong.add(pointer);
    }

    /** Reports a doubtful value. */
    public void warning(ProblemCode code, String pointer, String message, String hint) {
        found.add(new FileProblem(Severity.WARNING, code, JsonError.at(pointer, message, hint), true));
    }

    /** Reports an error of the schema. Call this after all other reports. */
    public void schema(JsonError error) {
        var known = unreadable.get(error.about());
        if (known != null && error.isOfKey() && !found.get(known).error.isOfKey()) {
            // The reader knows only that a key is missing; the schema knows the misspelt name that is in its place.
            found.set(known, new FileProblem(Severity.ERROR, ProblemCode.SCHEMA, error, false));
        } else if (!isKnown(error)) {
            found.add(new FileProblem(Severity.ERROR, ProblemCode.SCHEMA, error, false));
            wrong.add(error.about());
        }
    }

    private boolean isKnown(JsonError error) {
        return isWithin(wrong, error.about()) || (error.isOfKey() && isWithin(wrong, error.pointer()))
                || hasWrongBelow(error);
    }

    private boolean hasWrongBelow(JsonError error) {
        String below = wrong.ceiling(error.pointer() + "/");
        return error.about().equals(error.pointer()) && below != null && below.startsWith(error.pointer() + "/");
    }

    private static boolean isWithin(Set<String> wrong, String pointer) {
        for (String at = pointer; at.startsWith("/"); at = at.substring(0, at.lastIndexOf('/'))) {
            if (wrong.contains(at)) {
                return true;
            }
        }
        return wrong.contains("");
    }

    /** All problems, with line numbers. */
    List<Problem> problems() {
        var kept = found.stream()
                .filter(finding -> !finding.byRule || !isWithin(unreadable.keySet(), finding.error.about()))
                .toList();
        var located = json.locate(bytes, kept.stream().map(FileProblem::error).toList());
        var problems = new ArrayList<Problem>();
        for (int i = 0; i < kept.size(); i++) {
            var error = located.get(i);
            problems.add(new Problem(kept.get(i).severity, kept.get(i).code, path, Math.max(error.line(), 1),
                    error.pointer(),
                    error.message(), error.hint()));
        }
        return problems;
    }

    private record FileProblem(Severity severity, ProblemCode code, JsonError error, boolean byRule) {}
}
