// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.activation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.wego.kiosk.activation.Selection.SelectionKind;
import org.wego.kiosk.json.StrictJson;
import org.wego.kiosk.pack.PackResult;
import org.wego.kiosk.pack.check.PackReader;
import org.wego.kiosk.pack.source.FolderPack;

/** The stored packs of a kiosk, also with links, damaged copies and an unwritable disk. */
class PackCopiesTest extends ActivationBench {

    @Test
    void editingThePackDoesNotChangeTheCopyThatIsShown() throws IOException {
        var shown = lasting();
        pack.with("city.json", "{");
        assertThat(Files.readString(shown.folder().orElseThrow().resolve("city.json"))).isNotEqualTo("{");
    }

    @Test
    void aDamagedCopyIsNotUsed() throws IOException {
        var shown = lasting();
        Files.writeString(shown.folder().orElseThrow().resolve("city.json"), "{}");
        assertThat(lasting().kind()).isEqualTo(SelectionKind.ASKED);
        assertThat(tried).as("tested again").hasSize(2);
        Files.writeString(shown.folder().orElseThrow().resolveSibling("stamp.json"), "{");
        Files.delete(folder.resolve("pack/pack.json"));
        assertThat(start().kind()).isEqualTo(SelectionKind.BUNDLED);
    }

    @Test
    void onlyLinksWithinThePackAreFollowed() throws IOException {
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
        assertThat(choice.kind()).isEqualTo(SelectionKind.ASKED);
        assertThat(new PackReader(new StrictJson()).read(new FolderPack(choice.folder().orElseThrow())))
                .as("the copy is whole").isInstanceOf(PackResult.Accepted.class);
        assertThat(choice.folder().orElseThrow().resolve("out")).doesNotExist();
        pack.with("parts/city.json", pack.text("parts/city.json") + " ");
        assertThat(PackDigest.of(inside)).as("the target of a link is watched").isNotEqualTo(before);
    }

    @Test
    void aPackIsShownThroughALinkToItsFolder() throws IOException {
        Files.move(folder.resolve("pack"), folder.resolve("real"));
        Files.createSymbolicLink(folder.resolve("pack"), folder.resolve("real"));
        var choice = lasting();
        assertThat(choice.kind()).isEqualTo(SelectionKind.ASKED);
        assertThat(choice.folder().orElseThrow()).startsWith(state());
    }

    @Test
    void aLinkOutOfThePackIsNamedAsTheReason() throws IOException {
        var inside = folder.resolve("pack/city.json");
        Files.move(inside, folder.resolve("city.json"));
        Files.createSymbolicLink(inside, folder.resolve("city.json"));
        assertThat(start().reasons()).first().asString().contains("'city.json'", "a link out of the pack's folder");
    }

    @Test
    void onlyTwoPacksAreKept() {
        for (int version = 1; version <= 5; version++) {
            change(version + ".0");
            var activation = activation();
            var choice = activation.begin(NOTHING);
            activation.markShown(choice, NOTHING);
            activation.watch(OFTEN, ready::add);
            if (choice.isFallback()) {
                activation.markShown(nextQuietly(), NOTHING);
            }
            activation.confirm();
            activation.markCleanExit();
            activation.close();
        }
        assertThat(state().resolve("packs").toFile().list()).hasSize(2);
    }

    @Test
    void aPackIsShownEvenIfNothingCanBeWritten() throws IOException {
        Files.writeString(state(), "a file where the folder should be");
        var choice = start();
        assertThat(choice.kind()).isEqualTo(SelectionKind.ASKED);
        assertThat(choice.folder()).contains(folder.resolve("pack"));
        assertThat(start().kind()).isEqualTo(SelectionKind.ASKED);
        assertThat(tried).as("without a copy it is tested at every start").hasSize(2);
    }
}
