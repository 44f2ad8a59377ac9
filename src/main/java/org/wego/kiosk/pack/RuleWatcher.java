// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.pack;

import java.util.List;
import java.util.function.Supplier;
import org.wego.kiosk.json.Fault;
import org.wego.kiosk.json.Watcher;

/** Hands what is found in one file to the rules. */
record RuleWatcher(PackFile file, List<Rule> rules) implements Watcher {

    @Override
    public void found(Object value, Supplier<String> pointer) {
        var place = new Place(file, pointer);
        for (var rule : rules) {
            rule.found(value, place);
        }
    }

    @Override
    public void lost(Class<?> type, String pointer) {
        var place = new Place(file, () -> pointer);
        for (var rule : rules) {
            rule.lost(type, place);
        }
    }

    @Override
    public void fault(Fault fault) {
        file.unreadable(fault);
    }
}
