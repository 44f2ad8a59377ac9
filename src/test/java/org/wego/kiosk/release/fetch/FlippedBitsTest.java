// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.release.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wego.kiosk.files.FileTrees;
import org.wego.kiosk.pack.PackResult;
import org.wego.kiosk.pack.source.FolderPack;
import org.wego.kiosk.release.ReleaseWorkshop;

/** One wrong bit anywhere in a release is enough to refuse it. */
class FlippedBitsTest {

    private static final int FLIPS = 512;

    @TempDir
    private Path folder;

    /** Some bits of one file, evenly spread from the first to the last. */
    private record FlippedFile(String path, int flips) {}

    @Test
    void noneOf512IsAccepted() throws Exception {
        var shop = new ReleaseWorkshop(folder);
        var kiosk = new FetchingKiosk(folder.resolve("state"), shop);
        shop.publish(1);
        kiosk.fetch();
        var before = kiosk.releases();
        shop.publish(2);
        var accepted = new ArrayList<String>();
        int flipped = 0;
        for (var file : files(shop)) {
            byte[] good = shop.read(file.path());
            for (int i = 0; i < file.flips(); i++) {
                long bit = (good.length * 8L - 1) * i / Math.max(1, file.flips() - 1);
                byte[] bad = good.clone();
                bad[(int) (bit / 8)] ^= (byte) (1 << bit % 8);
                shop.write(file.path(), bad);
                var result = kiosk.fetch();
                if (!result.line().startsWith("refused: ")) {
                    accepted.add(file.path() + " bit " + bit + ": " + result.line());
                }
                FileTrees.delete(kiosk.state().resolve("release/partial"));
                flipped++;
            }
            shop.write(file.path(), good);
            assertThat(kiosk.releases()).as("after %s", file.path()).isEqualTo(before);
        }
        assertThat(accepted).isEmpty();
        assertThat(flipped).isEqualTo(FLIPS);
        assertThat(kiosk.fetch()).as("without a wrong bit").isInstanceOf(FetchState.Stored.class);
    }

    /** A quarter in the timestamp, a quarter in the manifest, each with its signature, and half in the files. */
    private static List<FlippedFile> files(ReleaseWorkshop shop) {
        var all = new ArrayList<>(List.of(new FlippedFile("timestamp.txt", FLIPS / 4),
                new FlippedFile("manifests/2.txt", FLIPS / 4)));
        var names = shop.check(new FolderPack(
                shop.pack())) instanceof PackResult.Accepted accepted
                        ? new ArrayList<>(accepted.content().manifest().content())
                        : new ArrayList<String>();
        names.add("pack.json");
        int rest = FLIPS / 2;
        for (int i = 0; i < names.size(); i++) {
            int share = rest / (names.size() - i);
            all.add(new FlippedFile(shop.place(2, names.get(i)), share));
            rest -= share;
        }
        return all;
    }
}
