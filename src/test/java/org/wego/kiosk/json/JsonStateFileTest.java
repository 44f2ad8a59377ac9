// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JsonStateFileTest {

    private record Kept(int count) {}

    @TempDir
    private Path folder;
    private Path path = Path.of("");

    @BeforeEach
    void nameTheFile() {
        path = folder.resolve("kept.json");
    }

    @Test
    void whatWasWrittenIsRead() throws IOException {
        file(Files::write).write(new Kept(3));
        assertThat(read()).isEqualTo(3);
        assertThat(Files.readString(path)).contains("\"count\": 3");
    }

    @Test
    void aFileThatIsMissingIsNotADamagedOne() throws IOException {
        assertThat(read()).isZero();
        Files.writeString(path, "{\"count\": ");
        assertThat(read()).isEqualTo(-1);
        Files.writeString(path, "{\"count\": 3, \"other\": 4}");
        assertThat(read()).as("of another version of the program").isEqualTo(-1);
        Files.delete(path);
        Files.createDirectory(path);
        assertThat(read()).as("not a file").isEqualTo(-1);
    }

    @Test
    void aFailedWriteIsReported() {
        assertThatThrownBy(() -> file((_, _) -> {
            throw new IOException("the disk is full");
        }).write(new Kept(3))).hasMessage("the disk is full");
    }

    private int read() {
        return file(Files::write).read(new Kept(0), _ -> new Kept(-1)).count();
    }

    private JsonStateFile<Kept> file(JsonStateFile.Writer writer) {
        return new JsonStateFile<>(path, Kept.class, new StrictJson(), writer);
    }
}
