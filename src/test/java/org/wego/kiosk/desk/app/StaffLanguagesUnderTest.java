// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.app;

import java.nio.file.Path;
import org.wego.kiosk.desk.frame.DeskSettings;
import org.wego.kiosk.model.Lang;

/** The window's languages together with those of the string files in the test resources. */
final class StaffLanguagesUnderTest {

    static final Path FOLDER = Path.of("src", "test", "resources", "desk-strings");

    private StaffLanguagesUnderTest() {}

    /** The settings of a window in a language; it remembers nothing. */
    static DeskSettings settings(String lang) {
        return DeskSettings.still(StaffLanguages.in(FOLDER).words(new Lang(lang)));
    }
}
