// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.activation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Function;
import org.wego.kiosk.model.Manifest;
import org.wego.kiosk.pack.PackResult;
import org.wego.kiosk.pack.Problem;
import org.wego.kiosk.pack.source.FolderPack;
import org.wego.kiosk.pack.source.PackSource;

/** Checks a pack, copies it, tries the copy and keeps it: what visitors see is byte for byte what was tried. */
final class PackVetting {

    private static final System.Logger LOG = System.getLogger(PackVetting.class.getName());

    private final Function<PackSource, PackResult> check;
    private final PackSmokeTest trial;
    private final PackStore store;
    private final Path overlay;

    PackVetting(Function<PackSource, PackResult> check, PackSmokeTest trial, PackStore store, Path overlay) {
        this.check = check;
        this.trial = trial;
        this.store = store;
        this.overlay = overlay;
    }

    /**
     * What is to be thought of a folder.
     *
     * @param digest of the folder, as it was found
     */
    Verdict judge(Path pack, String digest) {
        return switch (check.apply(new FolderPack(pack))) {
            case PackResult.Refused(var problems) -> new Verdict.RejectedPack(
                    problems.stream().filter(Problem::isError).map(Problem::toString).toList());
            case PackResult.Accepted accepted -> tried(pack, digest, accepted.content().manifest());
        };
    }

    private Verdict tried(Path pack, String digest, Manifest manifest) {
        Path copy;
        try {
            copy = store.stage(pack);
        } catch (IOException e) {
            return unkept(pack, manifest, e);
        }
        if (!isStill(pack, digest)) {
            store.discard(copy);
            return new Verdict.StillChanging();
        }
        var faults = trial.faults(copy, overlay);
        if (!faults.isEmpty()) {
            store.discard(copy);
            return new Verdict.RejectedPack(faults);
        }
        try {
            return new Verdict.GoodPack(name(manifest), store.keep(digest, copy, manifest).folder());
        } catch (IOException e) {
            store.discard(copy);
            return new Verdict.GoodPack(name(manifest), describe(pack, e));
        }
    }

    /** Without a copy the pack is shown from its own folder, and tried anew at every start. */
    private Verdict unkept(Path pack, Manifest manifest, IOException why) {
        var faults = trial.faults(pack, overlay);
        return faults.isEmpty() ? new Verdict.GoodPack(name(manifest), describe(pack, why))
                : new Verdict.RejectedPack(faults);
    }

    private static Path describe(Path pack, IOException why) {
        LOG.log(System.Logger.Level.WARNING, "No copy of {0} can be kept: {1}; it is shown from its own folder. Look"
                + " whether the disk is full or read-only", pack, why.toString());
        return pack;
    }

    private static boolean isStill(Path pack, String digest) {
        try {
            return PackDigest.of(pack).equals(digest);
        } catch (IOException e) {
            return false;
        }
    }

    private static String name(Manifest manifest) {
        return manifest.id() + " " + manifest.version();
    }
}
