// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DeskPreferencesTest {

    @TempDir
    private Path place;

    @Test
    void withoutAHomeFolderPreferencesLastUntilTheWindowCloses() throws Exception {
        var memory = DeskPreferences.of("reception", place.resolve("none"));
        memory.put("printer", "Office");
        memory.putDouble("x", 12);
        memory.flush();
        assertThat(memory.get("printer", "")).isEqualTo("Office");
        assertThat(memory.getDouble("x", 0)).isEqualTo(12);
        assertThat(DeskPreferences.of("reception", place.resolve("none")).get("printer", "")).isEmpty();
    }
}
