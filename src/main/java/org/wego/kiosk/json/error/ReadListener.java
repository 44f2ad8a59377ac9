// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.json.error;

import java.util.function.Supplier;

/**
 * Receives every value and every error of a file while it is read.
 *
 * <p>With a listener, reading continues after an error: unknown keys are skipped, and list elements with an error are
 * left out. Values are reported in the order in which they end in the file, so a record follows its components.
 */
public interface ReadListener {

    /**
     * Receives a record, a text or another value.
     *
     * @param value never null
     * @param pointer supplies its JSON pointer; only valid during the call
     */
    void onValue(Object value, Supplier<String> pointer);

    /**
     * Receives an element of a list that is left out because of an error in it.
     *
     * @param type the expected type
     * @param pointer its JSON pointer
     */
    void onSkippedElement(Class<?> type, String pointer);

    /** Receives an error with its line, after all values. */
    void onError(JsonError error);
}
