// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.json.error;

import java.util.function.Supplier;

/**
 * Is told of every value while a file is read, and of everything that is wrong in it.
 *
 * <p>With a watcher reading goes on behind a fault: an unknown key is passed over, a faulty element of a list is left
 * out. Values are told in the order in which they end in the file, so a record follows what it holds.
 */
public interface ReadListener {

    /**
     * A record, a text or another value that was read.
     *
     * @param value never null
     * @param pointer where it stands; to be asked during the call only
     */
    void onValue(Object value, Supplier<String> pointer);

    /**
     * An element of a list that is left out because of a fault in it.
     *
     * @param type what it should have been
     * @param pointer where it stands
     */
    void onSkippedElement(Class<?> type, String pointer);

    /** Something is wrong; told after all values, with its line. */
    void fault(JsonError error);
}
