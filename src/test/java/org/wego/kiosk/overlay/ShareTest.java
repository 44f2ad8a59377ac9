// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.overlay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wego.kiosk.overlay.OverlayUnderTest.BY;
import static org.wego.kiosk.overlay.OverlayUnderTest.saved;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wego.kiosk.json.StrictJson;
import org.wego.kiosk.pack.Problem;

/** When a share is disconnected, every change stays on the screen, and nothing is saved into the folder beneath it. */
class ShareTest {

    @TempDir
    private Path place;

    private static SaveResult save(OverlayFolder folder, long expected, String about) {
        return folder.save(WritingProcess.KEY, expected,
                new Change.Replaced(WritingProcess.wording(about), Optional.empty()), BY);
    }

    /** A program that starts; all programs with the same memory run on the same machine. */
    private OverlayFolder program(Path folder, String pack, String memory) {
        return new OverlayFolder(folder, new StrictJson(), OverlayUnderTest.CLOCK, () -> Optional.of(pack),
                Optional.of(place.resolve(memory)));
    }

    private OverlayFolder lobby(Path folder) {
        return program(folder, "small", "lobby/overlay.json");
    }

    private OverlayFolder desk(Path folder) {
        return program(folder, "small", "desk/overlay.json");
    }

    private static Problem only(OverlayState state) {
        assertThat(state.damaged()).hasSize(1);
        return state.damaged().getFirst();
    }

    private static String refusal(SaveResult result) {
        assertThat(result).isInstanceOf(SaveResult.SaveRefused.class);
        var problem = ((SaveResult.SaveRefused) result).findings().getFirst().problem();
        assertThat(problem.hint()).isNotBlank();
        return problem.message();
    }

    @Test
    void aShareThatIsUnmountedChangesNothingEvenAfterARestart() throws IOException {
        try (var share = Share.mount(place)) {
            var desk = desk(share.point());
            saved(save(desk, 0, "one"));
            var lobby = lobby(share.point());
            assertThat(lobby.read().damaged()).isEmpty();
            share.unmount();
            for (var each : new OverlayFolder[]{lobby, lobby(share.point())}) {
                var state = each.read();
                assertThat(state.revision(WritingProcess.KEY)).isEqualTo(1);
                assertThat(only(state).message()).contains("not the one that was read before", "still shown");
                assertThat(state.troubles(share.point())).singleElement().asString().startsWith(share.point() + ": ")
                        .contains("is the share not mounted?");
            }
            assertThat(refusal(save(desk, 1, "two"))).contains("could not be saved in " + share.point());
            assertThat(refusal(save(desk(share.point()), 1, "two"))).contains(share.point().toString());
            assertThat(share.point()).as("the bare mount point").isEmptyDirectory();
            share.mountAgain();
            assertThat(lobby.read().damaged()).isEmpty();
            assertThat(saved(save(desk, 1, "two")).revision()).isEqualTo(2);
        }
    }

    @Test
    void anEmptyShareIsMarkedWhenReceptionOpensIt() throws IOException {
        try (var share = Share.mount(place)) {
            var desk = desk(share.point());
            desk.open();
            share.unmount();
            assertThat(refusal(save(desk, 0, "one"))).contains("not the one that was read before");
            assertThat(share.point()).isEmptyDirectory();
        }
    }

    @Test
    void aSaveIntoTheBareMountPointDoesNotReplaceTheLastContent() throws IOException {
        try (var share = Share.mount(place)) {
            saved(save(desk(share.point()), 0, "one"));
            var lobby = lobby(share.point());
            lobby.read();
            share.unmount();
            saved(save(program(share.point(), "small", "other-desk.json"), 0, "stray"));
            assertThat(lobby.read().entry(WritingProcess.KEY).orElseThrow().change().wording().orElseThrow()
                    .textAt("/about")).contains("one");
            assertThat(only(lobby.read()).message()).contains("another overlay");
        }
    }

    @Test
    void aReadOnlyShareIsReadAndASaveIsRefusedWithTheReason() throws IOException {
        try (var share = Share.mount(place)) {
            var desk = desk(share.point());
            saved(save(desk, 0, "one"));
            share.readOnly();
            assertThat(desk.read().damaged()).isEmpty();
            assertThat(refusal(save(desk, 1, "two"))).contains(share.point().toString(), "Read-only file system");
        }
    }

    @Test
    void theOverlayOfAnotherPackIsRefused() throws IOException {
        var folder = place.resolve("overlay");
        saved(save(desk(folder), 0, "one"));
        var other = program(folder, "large", "other.json");
        assertThat(other.read().entries()).isEmpty();
        assertThat(only(other.read()).message()).contains("'small'", "'large'");
        assertThat(refusal(save(other, 0, "two"))).contains("'small'");
        assertThat(desk(folder).read().damaged()).isEmpty();
    }

    @Test
    void aFileInPlaceOfTheFolderIsReported() throws IOException {
        var folder = place.resolve("overlay");
        saved(save(desk(folder), 0, "one"));
        var lobby = lobby(folder);
        lobby.read();
        Files.move(folder, place.resolve("away"));
        Files.writeString(folder, "");
        assertThat(lobby.read().entries()).hasSize(1);
        assertThat(only(lobby.read()).message()).contains("a file, not a folder");
        assertThat(refusal(save(lobby, 1, "two"))).contains("a file, not a folder");
        var fresh = program(folder, "small", "fresh.json").read();
        assertThat(fresh.troubles(folder)).singleElement().asString().contains("a file, not a folder", "--overlay");
    }

    @Test
    void theOverlayOfAnEarlierVersionIsAcceptedAndMarkedByTheNextSave() throws IOException {
        var folder = place.resolve("overlay");
        saved(save(desk(folder), 0, "one"));
        Files.delete(folder.resolve(Marker.FILE));
        Files.delete(place.resolve("desk/overlay.json"));
        var lobby = lobby(folder);
        assertThat(lobby.read().entries()).hasSize(1);
        assertThat(lobby.read().damaged()).isEmpty();
        assertThat(folder.resolve(Marker.FILE)).as("a lobby only reads").doesNotExist();
        saved(save(desk(folder), 1, "two"));
        assertThat(folder.resolve(Marker.FILE)).exists();
        assertThat(lobby.read().revision(WritingProcess.KEY)).isEqualTo(2);
        assertThat(lobby.read().damaged()).isEmpty();
    }

    @Test
    void aTruncatedRecordKeepsItsLastContentAndIsReported() throws IOException {
        var folder = place.resolve("overlay");
        saved(save(desk(folder), 0, "one"));
        var lobby = lobby(folder);
        lobby.read();
        Files.writeString(folder.resolve("records/numbers/police.json"), "{\"format\": 1, \"rev");
        for (var each : new OverlayFolder[]{lobby, lobby(folder)}) {
            assertThat(each.read().revision(WritingProcess.KEY)).isEqualTo(1);
            assertThat(each.read().troubles(folder)).singleElement().asString()
                    .startsWith(folder + "/records/numbers/police.json:1: ");
        }
        assertThat(program(folder, "small", "fresh.json").read().entries()).as("never read before").isEmpty();
    }

    @Test
    void aRecordThatIsDeletedShowsThePacksOwn() throws IOException {
        var folder = place.resolve("overlay");
        saved(save(desk(folder), 0, "one"));
        var lobby = lobby(folder);
        lobby.read();
        Files.delete(folder.resolve("records/numbers/police.json"));
        assertThat(lobby.read().entries()).isEmpty();
        assertThat(lobby.read().damaged()).isEmpty();
    }

    @Test
    void aMissingMountIsReportedAtTheFirstStart() throws IOException {
        var point = Files.createDirectories(place.resolve("with space"));
        var planned = Files.writeString(place.resolve("fstab"), "# shares\n//server/kiosk "
                + point.toString().replace(" ", "\\040") + " cifs defaults 0 0\n");
        var present = Files.writeString(place.resolve("mountinfo"), "36 35 98:0 / / rw - ext4 /dev/root rw\n");
        var folder = OverlayUnderTest.folder(point.resolve("overlay"));
        var lobby = folder.with(new MountTable(planned, present));
        assertThat(only(lobby.read()).message()).isEqualTo(point + " is not mounted");
        assertThat(refusal(save(lobby, 0, "one"))).contains("is not mounted");
        Files.writeString(present, "37 36 0:50 / " + point.toString().replace(" ", "\\040")
                + " rw - cifs //server/kiosk rw\n", StandardOpenOption.APPEND);
        assertThat(lobby.read().damaged()).isEmpty();
        saved(save(lobby, 0, "one"));
    }

    @Test
    void theOverlayWorksWithADamagedOrUnwritableCache() throws IOException {
        var folder = place.resolve("overlay");
        saved(save(desk(folder), 0, "one"));
        Files.createDirectories(place.resolve("lobby"));
        Files.writeString(place.resolve("lobby/overlay.json"), "{");
        assertThat(lobby(folder).read().entries()).hasSize(1);
        Files.writeString(place.resolve("file"), "");
        var without = program(folder, "small", "file/overlay.json");
        assertThat(without.read().entries()).hasSize(1);
        Files.move(folder, place.resolve("away"));
        assertThat(without.read().entries()).as("in memory").hasSize(1);
    }
}
