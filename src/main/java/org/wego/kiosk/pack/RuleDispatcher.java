// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.pack;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.wego.kiosk.json.error.JsonError;
import org.wego.kiosk.json.error.ReadListener;

/**
 * Passes the values of one file to the rules.
 *
 * @param values receives every value, too
 */
record RuleDispatcher(PackFile file, List<Rule> rules, Consumer<Object> values) implements ReadListener {

    @Override
    public void onValue(Object value, Supplier<String> pointer) {
        var location = new JsonLocation(file, pointer);
        for (var rule : rules) {
            rule.onValue(value, location);
        }
        values.accept(value);
    }

    @Override
    public void onSkippedElement(Class<?> type, String pointer) {
        var location = new JsonLocation(file, () -> pointer);
        for (var rule : rules) {
            rule.onSkippedElement(type, location);
        }
    }

    @Override
    public void onError(JsonError error) {
        file.unreadable(error);
    }
}
