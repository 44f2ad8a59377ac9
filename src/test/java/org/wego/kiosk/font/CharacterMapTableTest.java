// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.font;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests that the characters of the bundled fonts are read as by a reader of whole fonts, with little memory. */
class CharacterMapTableTest {

    private static final long MEBIBYTE = 1024 * 1024;

    @TempDir
    private Path folder = Path.of("");

    @ParameterizedTest
    @EnumSource
    void everyFileHasTheCharactersThatFontBoxFinds(BundledFont font) throws IOException {
        for (var file : font.files()) {
            var expected = CharacterSet.of(Files.readAllBytes(file));
            var read = CharacterSet.ofAll(List.of(file));
            assertThat(IntStream.rangeClosed(0, Character.MAX_CODE_POINT).filter(c -> expected.has(c) != read.has(c))
                    .mapToObj(Integer::toHexString)).as(file.toString()).isEmpty();
        }
    }

    /** The garbage of a check in a running lobby stays in its heap. */
    @Test
    void allFontsTogetherAreReadWithLittleMemory() throws IOException {
        var thread = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = thread.getCurrentThreadAllocatedBytes();
        var characters = new BundledCharacters();
        for (var font : BundledFont.values()) {
            characters.of(font);
        }
        assertThat(thread.getCurrentThreadAllocatedBytes() - before).isLessThan(8 * MEBIBYTE);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 3, 12, 100, 20_000, 5_000_000})
    void anIncompleteFileIsReported(int length) throws IOException {
        var whole = Files.readAllBytes(BundledFont.PRETENDARD_JP.files().getFirst());
        var part = Files.write(folder.resolve("part.ttf"), Arrays.copyOf(whole, length));
        assertThatThrownBy(() -> CharacterSet.ofAll(List.of(part))).isInstanceOf(IOException.class);
    }

    @Test
    void aFileThatIsNoFontIsReported() throws IOException {
        var text = Files.writeString(folder.resolve("text.ttf"), "A text. ".repeat(100));
        assertThatThrownBy(() -> CharacterSet.ofAll(List.of(text))).isInstanceOf(IOException.class);
    }
}
