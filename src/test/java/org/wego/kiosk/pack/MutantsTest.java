// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.wego.kiosk.json.InvalidJson;
import org.wego.kiosk.json.StrictJson;
import org.wego.kiosk.lobby.LobbyUnderTest;
import org.wego.kiosk.model.Manifest;
import org.wego.kiosk.pack.check.PackChecker;
import org.wego.kiosk.pack.check.PackReader;
import org.wego.kiosk.pack.source.BundledPack;
import org.wego.kiosk.pack.source.PackSource;
import org.wego.kiosk.pack.source.PatchedPack;
import org.wego.kiosk.reliability.ReliabilityRow;
import org.wego.kiosk.testing.FxTest;
import org.wego.kiosk.testing.WegoContent;
import org.wego.kiosk.text.MessageCatalogue;

/**
 * Damages the files of the bundled pack in many ways. Both readers accept each mutant, or refuse it with file, line,
 * pointer and remedy, and never throw.
 *
 * <p>For one in fifty accepted mutants, every kind of screen is drawn.
 */
@FxTest
@WegoContent("damages the files that are shipped")
class MutantsTest {

    private static final long SEED = 20170601;
    private static final int MUTANTS = Integer.getInteger("mutants", 1_000);
    private static final int DRAWN_ONE_IN = 50;

    private final StrictJson json = new StrictJson();
    private final BundledPack bundled = new BundledPack();
    private final PackChecker checker = new PackChecker(json, Set.copyOf(MessageCatalogue.BUNDLED), Map.of());

    /** The result of a mutant. Only some accepted packs are kept, because they are large. */
    private record MutantFate(boolean refused, Optional<PackResult.Accepted> kept, Duration took) {}

    @Test
    @DisplayName("J1 malformed JSON, mutants of the bundled pack")
    void everyMutantIsAcceptedOrRefusedWithAReason() throws Exception {
        var files = files();
        var fates = new ArrayList<Future<MutantFate>>();
        try (var threads = Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors())) {
            for (int i = 0; i < MUTANTS; i++) {
                int number = i;
                fates.add(threads.submit((Callable<MutantFate>) () -> fate(number, files)));
            }
        }
        int refused = 0;
        var slowest = Duration.ZERO;
        int drawn = 0;
        for (var future : fates) {
            var fate = future.get();
            slowest = fate.took.compareTo(slowest) > 0 ? fate.took : slowest;
            refused += fate.refused ? 1 : 0;
            if (fate.kept.isPresent()) {
                LobbyUnderTest.draw(fate.kept.get(), 1080, 1920);
                drawn++;
            }
        }
        assertThat(refused).as("most mutants are refused").isGreaterThan(MUTANTS / 2);
        ReliabilityRow.J1
                .measured(("%d invalid files refused; %,d mutants: %,d refused with file, line, place and remedy, %,d"
                        + " accepted (%d of them drawn), slowest %d ms").formatted(InvalidJson.texts().size(), MUTANTS,
                                refused,
                                MUTANTS - refused, drawn, slowest.toMillis()));
    }

    private MutantFate fate(int number, List<String> files) throws Exception {
        var random = new Random(SEED + number);
        String file = files.get(random.nextInt(files.size()));
        var source = new PatchedPack(bundled, Map.of(file, Mutation.of(bundled.read(file), random)));
        long start = System.nanoTime();
        var problems = checker.check(source);
        var result = new PackReader(json).read(source);
        var took = Duration.ofNanos(System.nanoTime() - start);
        String which = "mutant " + number + " of " + file;
        assertThat(problems).as(which).allSatisfy(MutantsTest::assertComplete);
        if (result instanceof PackResult.Refused(var reasons)) {
            assertThat(reasons).as(which).anyMatch(Problem::isError).allSatisfy(MutantsTest::assertComplete);
            assertThat(problems).as(which + ": the check finds what the reader finds").anyMatch(Problem::isError);
        }
        return new MutantFate(result instanceof PackResult.Refused, result instanceof PackResult.Accepted accepted
                && number % DRAWN_ONE_IN == 0 ? Optional.of(accepted) : Optional.empty(), took);
    }

    private static void assertComplete(Problem problem) {
        assertThat(problem.file()).isNotBlank();
        assertThat(problem.line()).isPositive();
        assertThat(problem.message()).isNotBlank().doesNotContain("Exception", "jackson", "java.");
        assertThat(problem.hint()).as(problem.toString()).isNotBlank();
    }

    private List<String> files() throws Exception {
        var files = new ArrayList<String>();
        files.add(PackSource.MANIFEST);
        files.addAll(json.read(bundled.read(PackSource.MANIFEST), Manifest.class).content());
        return files;
    }
}
