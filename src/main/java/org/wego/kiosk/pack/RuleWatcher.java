// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.pack;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.wego.kiosk.json.Fault;
import org.wego.kiosk.json.Watcher;

/**
 * Hands what is found in one file to the rules.
 *
 * @param values takes every value, too
 */
record RuleWatcher(PackFile file, List<Rule> rules, Consumer<Object> values) implements Watcher {

    @Override
    public void found(Object value, Supplier<String> pointer) {
        var place = new Place(file, pointer);
        for (var rule : rules) {
            rule.found(value, place);
        }
        values.accept(value);
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
