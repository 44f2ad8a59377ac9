// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.testing;

import java.util.List;

/** The choice of language. */
public final class LanguagesPage extends ScreenPage {

    LanguagesPage(Glass glass) {
        super(glass);
    }

    /** The names of the languages, each in its own language. */
    public List<String> names() {
        return glass.texts(".language-choice");
    }

    public void choose(String name) {
        touch(name);
    }
}
