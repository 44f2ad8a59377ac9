// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.activation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;
import org.wego.kiosk.activation.Choice.Kind;
import org.wego.kiosk.json.StrictJson;
import org.wego.kiosk.overlay.OverlayState;
import org.wego.kiosk.pack.FolderPack;
import org.wego.kiosk.pack.PackReader;
import org.wego.kiosk.pack.PackResult;
import org.wego.kiosk.pack.TestPack;

/** Which pack a kiosk shows from start to start, whatever becomes of packs and disks. */
class ActivationTest {

    private static final OverlayState NOTHING = OverlayState.nothing();
    private static final Duration OFTEN = Duration.ofMillis(20);
    private static final int LONGEST_SECONDS = 20;

    @TempDir
    private Path folder;
    private TestPack pack;
    private final List<Path> tried = new ArrayList<>();
    private List<String> faults = List.of();
    private String machine = "first";
    /** The pack that comes with the program is of the same organisation as the test's. */
    private Optional<String> bundled = Optional.of("small");
    private final BlockingQueue<Choice> ready = new LinkedBlockingQueue<>();
    private final List<Activation> open = new ArrayList<>();

    @BeforeEach
    void write() {
        pack = TestPack.in(folder.resolve("pack"));
    }

    @AfterEach
    void close() {
        open.forEach(Activation::close);
    }

    @Test
    void theFirstInstallationIsTriedBeforeItIsShownAndFromThenOnOnlyLookedUp() {
        var first = lasting();
        assertThat(tried).hasSize(1);
        assertThat(first.kind()).isEqualTo(Kind.ASKED);
        assertThat(first.folder().orElseThrow()).startsWith(state());
        assertThat(lasting()).isEqualTo(first);
        assertThat(tried).hasSize(1);
    }

    @Test
    void whatIsShownIsACopyThatNobodyEdits() throws IOException {
        var shown = lasting();
        pack.with("city.json", "{");
        assertThat(Files.readString(shown.folder().orElseThrow().resolve("city.json"))).isNotEqualTo("{");
    }

    @Test
    void aPackThatIsRefusedAtTheFirstInstallationGivesWayToTheBundledOneAndSaysWhy() {
        pack.with("city.json", "{");
        var choice = start();
        assertThat(choice.kind()).isEqualTo(Kind.BUNDLED);
        assertThat(choice.reasons()).singleElement().asString().contains("city.json:1");
        assertThat(tried).isEmpty();
    }

    @Test
    void aPackThatIsRefusedAtTheFirstInstallationIsNotFollowedByAnotherOrganisations() {
        bundled = Optional.of("somebody-else");
        pack.with("city.json", "{");
        var choice = start();
        assertThat(choice.kind()).isEqualTo(Kind.NOTHING);
        assertThat(choice.folder()).isEmpty();
        assertThat(choice.reasons()).first().asString().contains("city.json:1");
        assertThat(choice.reasons()).last().asString().contains("never shown");
    }

    @Test
    void aFolderThatIsMisspeltShowsNothing() throws IOException {
        lasting();
        Files.move(folder.resolve("pack"), folder.resolve("pakc"));
        bundled = Optional.of("somebody-else");
        assertThat(start().kind()).as("the folder is known: its pack is kept").isEqualTo(Kind.LAST_GOOD);
        Files.delete(state().resolve("sources.json"));
        assertThat(start().kind()).as("nothing says whose it was").isEqualTo(Kind.NOTHING);
    }

    @Test
    void aKeptPackOfAnotherOrganisationIsNeverShown() {
        lasting();
        bundled = Optional.of("somebody-else");
        pack.with("pack.json", "\"id\": \"small\"", "\"id\": \"large\"").with("city.json", "{");
        var choice = start();
        assertThat(choice.kind()).isEqualTo(Kind.NOTHING);
        assertThat(choice.reasons()).first().asString().contains("city.json:1");
    }

    @Test
    void aPackOfAnotherOrganisationInTheSameFolderIsTriedBeforeAnythingIsShown() {
        lasting();
        pack.with("pack.json", "\"id\": \"small\"", "\"id\": \"large\"");
        assertThat(start().kind()).isEqualTo(Kind.ASKED);
        assertThat(tried).hasSize(2);
    }

    @Test
    void theTrialOfANewPackFails() {
        bundled = Optional.of("somebody-else");
        faults = List.of("city, ko, 1080x1920: it cannot be drawn");
        var choice = start();
        assertThat(choice.kind()).isEqualTo(Kind.NOTHING);
        assertThat(choice.reasons()).first().asString().contains("city, ko");
    }

    @Test
    void aManifestThatCannotBeReadIsFollowedByTheKeptPackOfTheSameFolder() {
        lasting();
        bundled = Optional.of("somebody-else");
        pack.with("pack.json", "{");
        assertThat(start().kind()).isEqualTo(Kind.LAST_GOOD);
    }

    @Test
    void aChangedPackIsTriedWhileTheLastGoodOneIsShown() throws InterruptedException {
        var before = lasting();
        change("2.0");
        var activation = activation();
        var choice = activation.begin(NOTHING);
        assertThat(choice.kind()).isEqualTo(Kind.LAST_GOOD);
        assertThat(choice.folder()).isEqualTo(before.folder());
        activation.shows(choice, NOTHING);
        activation.watch(OFTEN, ready::add);
        assertThat(next().name()).endsWith("2.0");
        assertThat(activation.troubles()).isEmpty();
    }

    @Test
    void anInvalidPackIsToldOnceAndChangesNothingUntilItIsValid() throws InterruptedException {
        var activation = running();
        pack.with("city.json", "{");
        await(() -> !activation.troubles().isEmpty());
        assertThat(activation.troubles()).singleElement().asString().contains("city.json:1");
        assertThat(ready).isEmpty();
        TestPack.in(folder.resolve("pack"));
        change("3.0");
        assertThat(next().name()).endsWith("3.0");
        assertThat(activation.troubles()).isEmpty();
    }

    @Test
    void aPackWhoseScreensCannotBeDrawnIsToldAndChangesNothing() throws InterruptedException {
        var activation = running();
        faults = List.of("city, ko, 1080x1920, normal: java.lang.ArrayIndexOutOfBoundsException");
        change("2.0");
        await(() -> !activation.troubles().isEmpty());
        assertThat(activation.troubles()).singleElement().asString().contains("city, ko");
        assertThat(ready).isEmpty();
        assertThat(state().resolve("packs")).isDirectoryNotContaining("glob:**.tmp");
    }

    @Test
    void aPackThatIsHalfWrittenIsNotTakenBeforeItIsWhole() throws InterruptedException {
        var activation = running();
        var whole = pack.text("pack.json").replace("\"version\": \"1\"", "\"version\": \"2.0\"");
        pack.with("pack.json", whole.substring(0, whole.length() / 2));
        await(() -> !activation.troubles().isEmpty());
        assertThat(ready).isEmpty();
        pack.with("pack.json", whole);
        assertThat(next().name()).endsWith("2.0");
    }

    @Test
    void aPackThatIsSavedAgainWhileItIsTriedIsJudgedAnew() throws IOException {
        var digest = PackDigest.of(folder.resolve("pack"));
        change("2.0");
        var store = new PackStore(state().resolve("packs"), new StrictJson(), Clock.systemUTC());
        var judge = new PackJudge(new PackReader(new StrictJson())::read, (_, _) -> List.of(), store, folder);
        assertThat(judge.judge(folder.resolve("pack"), digest)).isInstanceOf(Verdict.Unsteady.class);
        assertThat(store.all()).isEmpty();
    }

    @Test
    void aDamagedCopyIsNotUsed() throws IOException {
        var shown = lasting();
        Files.writeString(shown.folder().orElseThrow().resolve("city.json"), "{}");
        assertThat(lasting().kind()).isEqualTo(Kind.ASKED);
        assertThat(tried).as("tried anew").hasSize(2);
        Files.writeString(shown.folder().orElseThrow().resolveSibling("stamp.json"), "{");
        Files.delete(folder.resolve("pack/pack.json"));
        assertThat(start().kind()).isEqualTo(Kind.BUNDLED);
    }

    @Test
    void linksWithinThePackAreFollowedAndOthersDoNoHarm() throws IOException {
        var outside = Files.createDirectories(folder.resolve("outside"));
        Files.writeString(outside.resolve("other.json"), "{}");
        var inside = folder.resolve("pack");
        Files.createDirectories(inside.resolve("parts"));
        Files.move(inside.resolve("city.json"), inside.resolve("parts/city.json"));
        Files.createSymbolicLink(inside.resolve("linked"), Path.of("parts"));
        Files.createSymbolicLink(inside.resolve("numbers-real.json"), Path.of("numbers.json"));
        Files.createSymbolicLink(inside.resolve("circle"), inside);
        Files.createSymbolicLink(inside.resolve("dangling.json"), Path.of("nowhere.json"));
        Files.createSymbolicLink(inside.resolve("out"), outside);
        pack.with("pack.json", "\"city.json\"", "\"linked/city.json\"");
        pack.with("pack.json", "\"numbers.json\"", "\"numbers-real.json\"");
        var before = PackDigest.of(inside);
        var choice = lasting();
        assertThat(choice.kind()).isEqualTo(Kind.ASKED);
        assertThat(new PackReader(new StrictJson()).read(new FolderPack(choice.folder().orElseThrow())))
                .as("the copy is whole").isInstanceOf(PackResult.Accepted.class);
        assertThat(choice.folder().orElseThrow().resolve("out")).doesNotExist();
        pack.with("parts/city.json", pack.text("parts/city.json") + " ");
        assertThat(PackDigest.of(inside)).as("what a link leads to is watched").isNotEqualTo(before);
    }

    @Test
    void aPackIsShownThroughALinkToItsFolder() throws IOException {
        Files.move(folder.resolve("pack"), folder.resolve("real"));
        Files.createSymbolicLink(folder.resolve("pack"), folder.resolve("real"));
        var choice = lasting();
        assertThat(choice.kind()).isEqualTo(Kind.ASKED);
        assertThat(choice.folder().orElseThrow()).startsWith(state());
    }

    @Test
    void aFileThatIsALinkOutOfThePackIsTheCauseThatIsTold() throws IOException {
        var inside = folder.resolve("pack/city.json");
        Files.move(inside, folder.resolve("city.json"));
        Files.createSymbolicLink(inside, folder.resolve("city.json"));
        assertThat(start().reasons()).first().asString().contains("'city.json'", "a link out of the pack's folder");
    }

    @Test
    void theFolderOfThePackMayBeGone() throws IOException {
        lasting();
        Files.move(folder.resolve("pack"), folder.resolve("elsewhere"));
        var choice = start();
        assertThat(choice.kind()).isEqualTo(Kind.LAST_GOOD);
        assertThat(choice.reasons()).singleElement().asString().contains("cannot be read");
    }

    @Test
    void twoPacksThatLastedAreKeptAndNoMore() {
        for (int version = 1; version <= 5; version++) {
            change(version + ".0");
            var activation = activation();
            var choice = activation.begin(NOTHING);
            activation.shows(choice, NOTHING);
            activation.watch(OFTEN, ready::add);
            if (choice.isFallback()) {
                activation.shows(nextQuietly(), NOTHING);
            }
            activation.lasted();
            activation.left();
            activation.close();
        }
        assertThat(state().resolve("packs").toFile().list()).hasSize(2);
    }

    @Test
    void aDiskThatTakesNothingKeepsNobodyFromSeeingThePack() throws IOException {
        Files.writeString(state(), "a file where the folder should be");
        var choice = start();
        assertThat(choice.kind()).isEqualTo(Kind.ASKED);
        assertThat(choice.folder()).contains(folder.resolve("pack"));
        assertThat(start().kind()).isEqualTo(Kind.ASKED);
        assertThat(tried).as("without a copy it is tried at every start").hasSize(2);
    }

    @Test
    void damagedMarksKeepNobodyFromStarting() throws IOException {
        lasting();
        Files.writeString(state().resolve("starts.json"), "{\"starts\": ");
        assertThat(start().kind()).isEqualTo(Kind.ASKED);
        assertThat(state().resolve("starts.json.damaged")).exists();
    }

    @Test
    void aMarkThatTheDiskDidNotLetBeTakenBackIsNoProof() throws IOException {
        lasting();
        var activation = activation();
        var choice = activation.begin(NOTHING);
        activation.shows(choice, NOTHING);
        var marked = Files.readString(state().resolve("starts.json"));
        activation.lasted();
        activation.left();
        // So it is where a full disk took no new file.
        Files.writeString(state().resolve("starts.json"), marked);
        var next = start();
        assertThat(next.kind()).isEqualTo(Kind.ASKED);
        assertThat(next.reasons()).isEmpty();
        assertThat(start().kind()).as("and this one ended before a minute was over").isEqualTo(Kind.BUNDLED);
    }

    @Test
    void aMarkWhoseFateTheDiskDoesNotTellIsNoProof() throws IOException {
        lasting();
        start();
        Files.delete(state().resolve("started"));
        assertThat(start().kind()).isEqualTo(Kind.ASKED);
    }

    @Test
    void aMarkOfAnEarlierVersionCounts() throws IOException {
        lasting();
        start();
        var marks = state().resolve("starts.json");
        Files.writeString(marks, Files.readString(marks).replaceAll(",\\s*\"word\": \"[^\"]*\"", ""));
        Files.delete(state().resolve("started"));
        assertThat(start().kind()).isEqualTo(Kind.BUNDLED);
    }

    @Test
    void anEndOfTheDisplayIsNoProof() {
        lasting();
        var activation = begun();
        activation.displayEnded();
        assertThat(start().kind()).isEqualTo(Kind.ASKED);
    }

    @Test
    void aPowerCutIsHeldAgainstAPackTheSecondTimeOnly() {
        lasting();
        start();
        machine = "second";
        assertThat(start().kind()).isEqualTo(Kind.ASKED);
        machine = "third";
        assertThat(start().kind()).isEqualTo(Kind.BUNDLED);
    }

    @Test
    void aPackThatFellComesBackWhenItIsChangedOrWhenStaffAskForIt() throws InterruptedException {
        lasting();
        start();
        var activation = activation();
        var choice = activation.begin(NOTHING);
        activation.shows(choice, NOTHING);
        activation.watch(OFTEN, ready::add);
        assertThat(choice.kind()).isEqualTo(Kind.BUNDLED);
        assertThat(choice.reasons()).singleElement().asString().contains("before a minute was over");
        assertThat(ready.poll(200, TimeUnit.MILLISECONDS)).as("not by itself").isNull();
        activation.retry();
        assertThat(next().kind()).isEqualTo(Kind.ASKED);
        change("2.0");
        assertThat(next().name()).endsWith("2.0");
    }

    @Test
    void aHealthyMinuteGivesThePacksThatWereGoodBeforeAnotherChance() {
        lasting();
        start();
        var activation = activation();
        activation.shows(activation.begin(NOTHING), NOTHING);
        activation.lasted();
        assertThat(start().kind()).as("only what lasted itself, or before").isEqualTo(Kind.ASKED);
    }

    @Test
    void startsAreCountedUntilTheProgramIsLeftInOrder() {
        lasting();
        assertThat(begun().starts()).isEqualTo(1);
        assertThat(begun().starts()).isEqualTo(2);
        var last = begun();
        assertThat(last.starts()).isEqualTo(3);
        last.left();
        assertThat(begun().starts()).isEqualTo(1);
    }

    private Path state() {
        return folder.resolve("state");
    }

    private Activation activation() {
        var setup = new ActivationSetup(Optional.of(folder.resolve("pack")), folder.resolve("overlay"), state(),
                machine, bundled);
        var activation = new Activation(setup, new PackReader(new StrictJson())::read, (path, _) -> {
            tried.add(path);
            return faults;
        }, new StrictJson(), Clock.fixed(Instant.parse("2026-11-27T08:00:00Z"), ZoneOffset.UTC));
        open.add(activation);
        return activation;
    }

    private Activation begun() {
        var activation = activation();
        activation.shows(activation.begin(NOTHING), NOTHING);
        return activation;
    }

    /** A start that ends within a minute. */
    private Choice start() {
        var activation = activation();
        var choice = activation.begin(NOTHING);
        activation.shows(choice, NOTHING);
        return choice;
    }

    /** A start that lasts and is left in order. */
    private Choice lasting() {
        var activation = activation();
        var choice = activation.begin(NOTHING);
        activation.shows(choice, NOTHING);
        activation.lasted();
        activation.left();
        return choice;
    }

    private Activation running() {
        var activation = begun();
        activation.watch(OFTEN, ready::add);
        return activation;
    }

    private void change(String version) {
        pack.with("pack.json", pack.text("pack.json").replaceFirst("\"version\": \"[^\"]*\"",
                "\"version\": \"" + version + "\""));
    }

    private Choice next() throws InterruptedException {
        var choice = ready.poll(LONGEST_SECONDS, TimeUnit.SECONDS);
        assertThat(choice).as("a pack that takes over").isNotNull();
        return choice;
    }

    private Choice nextQuietly() {
        try {
            return next();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private static void await(Callable<Boolean> condition) {
        try {
            WaitForAsyncUtils.waitFor(LONGEST_SECONDS, TimeUnit.SECONDS, condition);
        } catch (TimeoutException e) {
            throw new AssertionError("it takes too long", e);
        }
    }
}
