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

/** Checks a pack, copies it, tests the copy and stores it: visitors see byte for byte what was tested. */
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
     * Vets the pack in a folder.
     *
     * @param digest of the folder, as it was found
     */
    Verdict vet(Path pack, String digest) {
        return switch (check.apply(new FolderPack(pack))) {
            case PackResult.Refused(var problems) -> new Verdict.RejectedPack(
                    problems.stream().filter(Problem::isError).map(Problem::toString).toList());
            case PackResult.Accepted accepted -> vetCopy(pack, digest, accepted.content().manifest());
        };
    }

    private Verdict vetCopy(Path pack, String digest, Manifest manifest) {
        Path copy;
        try {
            copy = store.stage(pack);
        } catch (IOException e) {
            return vetWithoutCopy(pack, manifest, e);
        }
        if (!isUnchanged(pack, digest)) {
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
            return new Verdict.GoodPack(name(manifest), originalInstead(pack, e));
        }
    }

    /** Without a copy, the pack is shown from its own folder and tested again at every start. */
    private Verdict vetWithoutCopy(Path pack, Manifest manifest, IOException why) {
        var faults = trial.faults(pack, overlay);
        return faults.isEmpty() ? new Verdict.GoodPack(name(manifest), originalInstead(pack, why))
                : new Verdict.RejectedPack(faults);
    }

    private static Path originalInstead(Path pack, IOException why) {
        LOG.log(System.Logger.Level.WARNING, "Cannot store a copy of {0}: {1}; it is shown from its own folder. Check"
                + " whether the disk is full or read-only", pack, why.toString());
        return pack;
    }

    private static boolean isUnchanged(Path pack, String digest) {
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
