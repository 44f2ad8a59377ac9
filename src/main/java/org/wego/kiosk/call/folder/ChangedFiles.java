// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.call.folder;

import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Notices which files are news. What is there at the first look may be left over from a program that was killed: it is
 * news only once it changes.
 */
final class ChangedFiles {

    /**
     * What is new since the look before.
     *
     * @param changed the contents of the new and the changed files, by name
     * @param removed the names of those that are gone
     */
    record FileChanges(Map<String, String> changed, Set<String> removed) {}

    private Optional<Map<String, String>> before = Optional.empty();

    FileChanges look(Map<String, String> now) {
        var earlier = before.orElse(now);
        before = Optional.of(Map.copyOf(now));
        var changed = new TreeMap<>(now);
        changed.entrySet().removeIf(entry -> entry.getValue().equals(earlier.get(entry.getKey())));
        var removed = new HashSet<>(earlier.keySet());
        removed.removeAll(now.keySet());
        return new FileChanges(changed, removed);
    }

    /** From now on, whatever is there is news. */
    void expectAll() {
        before = Optional.of(Map.of());
    }
}
