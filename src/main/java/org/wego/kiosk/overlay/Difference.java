// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.overlay;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.wego.kiosk.model.Value;

/**
 * One field in which two versions of a record differ.
 *
 * @param pointer which field, as a JSON pointer
 * @param before what it was; empty when it was not there
 * @param after what it is; empty when it is not there
 */
public record Difference(String pointer, Optional<Value> before, Optional<Value> after) {

    /** All differences, in the order of the record; lists of the same length element by element. */
    public static List<Difference> between(Optional<Value> before, Optional<Value> after) {
        var found = new ArrayList<Difference>();
        compare("", before, after, found);
        return List.copyOf(found);
    }

    private static void compare(String pointer, Optional<Value> before, Optional<Value> after,
            List<Difference> found) {
        if (before.equals(after)) {
            return;
        }
        if (before.orElse(null) instanceof Value.Fields(var old)
                && after.orElse(null) instanceof Value.Fields(var now)) {
            var names = new LinkedHashSet<>(now.keySet());
            names.addAll(old.keySet());
            names.forEach(name -> compare(pointer + "/" + name.replace("~", "~0").replace("/", "~1"),
                    Optional.ofNullable(old.get(name)), Optional.ofNullable(now.get(name)), found));
        } else if (before.orElse(null) instanceof Value.Items(var old)
                && after.orElse(null) instanceof Value.Items(var now) && old.size() == now.size()) {
            for (int i = 0; i < old.size(); i++) {
                compare(pointer + "/" + i, Optional.of(old.get(i)), Optional.of(now.get(i)), found);
            }
        } else {
            found.add(new Difference(pointer, before, after));
        }
    }
}
