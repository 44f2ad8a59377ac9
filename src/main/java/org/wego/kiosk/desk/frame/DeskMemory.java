// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.frame;

import java.util.HashMap;
import java.util.Optional;

/** What the window remembers over restarts, as short texts by key. */
public interface DeskMemory {

    /** The text of a key; empty if there is none. */
    Optional<String> get(String key);

    /** Stores a text; an empty one is forgotten. */
    void put(String key, String text);

    /** A memory that lasts as long as the object. */
    static DeskMemory brief() {
        var texts = new HashMap<String, String>();
        return new DeskMemory() {

            @Override
            public Optional<String> get(String key) {
                return Optional.ofNullable(texts.get(key)).filter(text -> !text.isEmpty());
            }

            @Override
            public void put(String key, String text) {
                texts.put(key, text);
            }
        };
    }
}
