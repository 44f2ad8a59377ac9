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
import org.wego.kiosk.json.Fault;
import org.wego.kiosk.json.JsonProblem;
import org.wego.kiosk.json.JsonTree;
import org.wego.kiosk.json.StrictJson;

/**
 * One JSON file of a pack while it is read, and what was found about it so far.
 *
 * <p>The same fault is often seen by the reader of the record, by a rule and by the schema. Whoever knows more about
 * it comes first, in that order, and what the others say of the same value is dropped.
 */
final class PackFile {

    private final String path;
    private final Subject subject;
    private final byte[] bytes;
    private final StrictJson json;
    private final List<Finding> found = new ArrayList<>();
    /** The place in the list of findings by what the finding is about. */
    private final Map<String, Integer> unreadable = new HashMap<>();
    private final TreeSet<String> wrong = new TreeSet<>();
    private @Nullable JsonTree tree;
    private boolean noTree;

    PackFile(String path, Subject subject, byte[] bytes, StrictJson json) {
        this.path = path;
        this.subject = subject;
        this.bytes = bytes;
        this.json = json;
    }

    /** The same file with nothing found yet. */
    PackFile anew() {
        return new PackFile(path, subject, bytes, json);
    }

    String path() {
        return path;
    }

    Subject subject() {
        return subject;
    }

    byte[] bytes() {
        return bytes;
    }

    /** The file as it stands; empty when it is not JSON. */
    Optional<JsonTree> tree() {
        if (tree == null && !noTree) {
            try {
                tree = json.tree(bytes);
            } catch (JsonProblem e) {
                noTree = true;
            }
        }
        return Optional.ofNullable(tree);
    }

    /** Gives the memory of the tree back: nobody will ask for it again. */
    void forgetTree() {
        tree = null;
    }

    /** A value that cannot be read as what it should be. */
    void unreadable(Fault fault) {
        if (unreadable.putIfAbsent(fault.about(), found.size()) == null) {
            found.add(new Finding(Severity.ERROR, ProblemCode.JSON, fault, false));
            wrong.add(fault.about());
        }
    }

    /** A rule is broken. */
    void error(ProblemCode code, String pointer, String message, String hint) {
        found.add(new Finding(Severity.ERROR, code, Fault.at(pointer, message, hint), true));
        wrong.add(pointer);
    }

    /** Something is doubtful. */
    void warning(ProblemCode code, String pointer, String message, String hint) {
        found.add(new Finding(Severity.WARNING, code, Fault.at(pointer, message, hint), true));
    }

    /** What the schema finds; to be told after all else. */
    void schema(Fault fault) {
        var known = unreadable.get(fault.about());
        if (known != null && fault.isOfKey() && !found.get(known).fault.isOfKey()) {
            // The reader misses a key; the schema sees under which other name it stands there.
            found.set(known, new Finding(Severity.ERROR, ProblemCode.SCHEMA, fault, false));
        } else if (!isKnown(fault)) {
            found.add(new Finding(Severity.ERROR, ProblemCode.SCHEMA, fault, false));
            wrong.add(fault.about());
        }
    }

    private boolean isKnown(Fault fault) {
        return isWithin(wrong, fault.about()) || (fault.isOfKey() && isWithin(wrong, fault.pointer()))
                || hasWrongBelow(fault);
    }

    private boolean hasWrongBelow(Fault fault) {
        String below = wrong.ceiling(fault.pointer() + "/");
        return fault.about().equals(fault.pointer()) && below != null && below.startsWith(fault.pointer() + "/");
    }

    private static boolean isWithin(Set<String> wrong, String pointer) {
        for (String at = pointer; at.startsWith("/"); at = at.substring(0, at.lastIndexOf('/'))) {
            if (wrong.contains(at)) {
                return true;
            }
        }
        return wrong.contains("");
    }

    /** All that was found, with lines. */
    List<Problem> problems() {
        var kept = found.stream()
                .filter(finding -> !finding.byRule || !isWithin(unreadable.keySet(), finding.fault.about()))
                .toList();
        var located = json.locate(bytes, kept.stream().map(Finding::fault).toList());
        var problems = new ArrayList<Problem>();
        for (int i = 0; i < kept.size(); i++) {
            var fault = located.get(i);
            problems.add(new Problem(kept.get(i).severity, kept.get(i).code, path, Math.max(fault.line(), 1),
                    fault.pointer(),
                    fault.message(), fault.hint()));
        }
        return problems;
    }

    private record Finding(Severity severity, ProblemCode code, Fault fault, boolean byRule) {}
}
