// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.pack;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.wego.kiosk.json.Fault;
import org.wego.kiosk.json.JsonProblem;
import org.wego.kiosk.json.JsonTree;
import org.wego.kiosk.json.StrictJson;

/** One JSON file of a pack while it is read, and what was found about it so far. */
final class PackFile {

    private final String path;
    private final Subject subject;
    private final byte[] bytes;
    private final StrictJson json;
    private final List<Fault> faults = new ArrayList<>();
    private final List<Severity> severities = new ArrayList<>();
    private final Set<String> broken = new HashSet<>();
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

    /** A value that cannot be read; what is told twice about one value is one fault. */
    void broken(Fault fault) {
        if (broken.add(fault.about())) {
            faults.add(fault);
            severities.add(Severity.ERROR);
        }
    }

    /** Whether something within the value at {@code pointer}, or around it, was already found broken. */
    boolean isBroken(String pointer) {
        for (String at = pointer; !at.isEmpty(); at = at.substring(0, at.lastIndexOf('/'))) {
            if (broken.contains(at)) {
                return true;
            }
        }
        return broken.contains("");
    }

    Set<String> broken() {
        return broken;
    }

    void error(String pointer, String message, String hint) {
        add(Severity.ERROR, pointer, message, hint);
    }

    void warning(String pointer, String message, String hint) {
        add(Severity.WARNING, pointer, message, hint);
    }

    private void add(Severity severity, String pointer, String message, String hint) {
        if (!isBroken(pointer)) {
            faults.add(Fault.at(pointer, message, hint));
            severities.add(severity);
        }
    }

    boolean hasErrors() {
        return severities.contains(Severity.ERROR);
    }

    /** All that was found, with lines. */
    List<Problem> problems() {
        var located = json.locate(bytes, faults);
        return IntStream.range(0, located.size()).mapToObj(i -> {
            var fault = located.get(i);
            return new Problem(severities.get(i), path, Math.max(fault.line(), 1), fault.pointer(), fault.message(),
                    fault.hint());
        }).toList();
    }
}
