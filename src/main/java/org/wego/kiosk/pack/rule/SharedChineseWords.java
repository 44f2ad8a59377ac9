// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.pack.rule;

import org.jspecify.annotations.Nullable;
import org.wego.kiosk.reading.chinese.ChineseWords;

/** The list of Chinese words, read when the first Chinese text is checked and then kept. May be shared between threads. */
public final class SharedChineseWords {

    private @Nullable ChineseWords words;

    synchronized ChineseWords get() {
        if (words == null) {
            words = new ChineseWords();
        }
        return words;
    }
}
