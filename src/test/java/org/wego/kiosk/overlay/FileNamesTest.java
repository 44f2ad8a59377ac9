// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.overlay;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every id has a valid file name within the folder on Linux, Windows and macOS. */
class FileNamesTest {

    @ParameterizedTest
    @CsvSource({"471, 471", "1005-1, 1005-1", "N26, %4e26", "con, %63on", "com1, %63om1", "../x, %2e%2e%2fx",
            "a b, a%20b", "ä, %c3%a4", "., %2e"})
    void anIdHasOneFileNameAndIsDecodedFromIt(String id, String name) {
        assertThat(FileNames.encode(id)).contains(name);
        assertThat(FileNames.decode(name)).contains(id);
    }

    @ParameterizedTest
    @ValueSource(strings = {"A", "con", "a.b", "%2E", "%61", "..", "a/b", "", "%zz", "%c3"})
    void anyOtherNameHasNoId(String name) {
        assertThat(FileNames.decode(name)).isEmpty();
    }

    @Test
    void anIdThatIsTooLongIsRefused() {
        assertThat(FileNames.encode("x".repeat(121))).isEmpty();
        assertThat(FileNames.encode("")).isEmpty();
    }
}
