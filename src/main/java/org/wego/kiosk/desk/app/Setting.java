// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.app;

import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.prefs.Preferences;

/**
 * A text that the preferences keep.
 *
 * @param read returns it; empty if it was never written
 * @param write replaces it
 */
public record Setting(Supplier<String> read, Consumer<String> write) {

    static Setting in(Preferences preferences, String key) {
        return new Setting(() -> preferences.get(key, ""), text -> preferences.put(key, text));
    }

    /** A setting that is never kept. */
    public static Setting none() {
        return new Setting(() -> "", _ -> {
        });
    }
}
