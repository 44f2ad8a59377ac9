// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wego.kiosk.json.StrictJson;
import org.wego.kiosk.model.Manifest;
import org.wego.kiosk.text.MessageCatalogue;

/**
 * Whatever happens to a file of the bundled pack, it is accepted or refused with file, line and reason, by both
 * readers, and nothing else is ever thrown.
 */
class MutantsTest {

    private static final long SEED = 20170601;
    /** In the normal build; {@code -Dmutants=10000} for a thorough run. */
    private static final int MUTANTS = Integer.getInteger("mutants", 500);
    private static final Pattern TOKEN = Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*\"|[{}\\[\\]:,]|[^\\s{}\\[\\]:,\"]+");

    @TempDir
    Path folder;

    @Test
    void everyMutantIsAcceptedOrRefusedWithAReason() throws Exception {
        var random = new Random(SEED);
        var json = new StrictJson();
        var checker = new PackChecker(json, Set.copyOf(MessageCatalogue.BUNDLED), Set.of());
        var files = copyOfBundledPack(json);
        int refused = 0;
        for (int i = 0; i < MUTANTS; i++) {
            String file = files.get(random.nextInt(files.size()));
            byte[] original = new BundledPack().read(file);
            byte[] mutant = mutate(original, random);
            Files.write(folder.resolve(file), mutant);

            var problems = checker.check(new FolderPack(folder));
            var result = new PackReader(json).read(new FolderPack(folder));
            String which = "mutant " + i + " of " + file;
            assertThat(problems).as(which).allSatisfy(MutantsTest::isTold);
            if (result instanceof PackResult.Refused(var reasons)) {
                refused++;
                assertThat(reasons).as(which).anyMatch(Problem::isError).allSatisfy(MutantsTest::isTold);
                assertThat(problems).as(which + ": the check finds what the reader finds").anyMatch(Problem::isError);
            }
            Files.write(folder.resolve(file), original);
        }
        assertThat(refused).as("most mutants are refused").isGreaterThan(MUTANTS / 2);
    }

    private static void isTold(Problem problem) {
        assertThat(problem.file()).isNotBlank();
        assertThat(problem.line()).isPositive();
        assertThat(problem.message()).isNotBlank().doesNotContain("Exception", "jackson", "java.");
    }

    private List<String> copyOfBundledPack(StrictJson json) throws Exception {
        var bundled = new BundledPack();
        var files = new ArrayList<String>();
        files.add(PackSource.MANIFEST);
        files.addAll(json.read(bundled.read(PackSource.MANIFEST), Manifest.class).content());
        for (var file : files) {
            Files.write(folder.resolve(file), bundled.read(file));
        }
        return files;
    }

    private static byte[] mutate(byte[] original, Random random) throws IOException {
        byte[] bytes = original.clone();
        switch (random.nextInt(6)) {
            case 0 -> bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
            case 1 -> bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
            case 2 -> bytes = Arrays.copyOf(bytes, random.nextInt(bytes.length));
            default -> bytes = mutateToken(new String(bytes, StandardCharsets.UTF_8), random)
                    .getBytes(StandardCharsets.UTF_8);
        }
        return bytes;
    }

    private static String mutateToken(String text, Random random) {
        var tokens = TOKEN.matcher(text).results().toList();
        var one = tokens.get(random.nextInt(tokens.size()));
        var other = tokens.get(random.nextInt(tokens.size()));
        String instead = switch (random.nextInt(4)) {
            case 0 -> "";
            case 1 -> one.group() + one.group();
            case 2 -> other.group();
            default -> List.of("null", "true", "0", "-1.5e300", "\"\"", "[]", "{}", "\"\\u202E\"", "\"x\"").get(
                    random.nextInt(9));
        };
        return text.substring(0, one.start()) + instead + text.substring(one.end());
    }
}
