// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.content;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.wego.kiosk.json.StrictJson;
import org.wego.kiosk.overlay.OverlaidPack;
import org.wego.kiosk.overlay.Overlay;
import org.wego.kiosk.overlay.OverlayFolder;
import org.wego.kiosk.overlay.OverlayState;
import org.wego.kiosk.overlay.RecordProblem;
import org.wego.kiosk.overlay.StaleDates;
import org.wego.kiosk.pack.PackResult;
import org.wego.kiosk.pack.check.CheckReport;
import org.wego.kiosk.pack.check.PackChecker;
import org.wego.kiosk.pack.check.PackReader;
import org.wego.kiosk.pack.source.BundledPack;
import org.wego.kiosk.pack.source.FolderPack;
import org.wego.kiosk.pack.source.PackManifests;
import org.wego.kiosk.pack.source.PackSource;
import org.wego.kiosk.text.MessageCatalogue;

/** Finds, checks and reads the content pack that a command names. */
public final class Packs {

    private final StrictJson json = new StrictJson();
    /**
     * FontBox warns of unneeded tables in every font. A strong reference, because the level is lost with the logger.
     */
    private final Logger fonts = Logger.getLogger("org.apache.fontbox");
    private @Nullable PackChecker checker;

    public Packs() {
        fonts.setLevel(Level.SEVERE);
    }

    /** The pack in a folder, or the bundled one. */
    public static PackSource source(Optional<Path> folder) {
        return folder.<PackSource>map(FolderPack::new).orElseGet(BundledPack::new);
    }

    /** All problems of a pack. */
    public CheckReport report(PackSource source) {
        return checker().report(source);
    }

    /** All problems of a pack, including facts that changed since an earlier version without a new date. */
    public CheckReport report(PackSource source, PackSource earlier) {
        return report(source).with(StaleDates.between(earlier, source, json));
    }

    /**
     * Reads the pack to show.
     *
     * <p>The bundled pack was checked when the program was built; any other is checked here.
     */
    public PackResult open(PackSource source) {
        return source instanceof FolderPack ? checker().read(source) : read(source);
    }

    /** Reads a pack that has passed its check. */
    public PackResult read(PackSource source) {
        return new PackReader(json).read(source);
    }

    /**
     * A pack with the present changes of reception.
     *
     * @param memory the file in which the lobby keeps the last state of the overlay
     */
    public OverlaidPack overlaid(PackSource pack, Path overlay, Path memory) {
        var id = id(pack);
        return new OverlaidPack(pack, OverlayFolder.asSeenBy(memory, overlay, json, Clock.systemUTC(), () -> id).read(),
                json);
    }

    /** The overlay of a pack in a folder. */
    public Overlay overlay(PackSource pack, OverlayFolder folder, PackChecker checker) {
        return new Overlay(folder, pack, json, checker);
    }

    /**
     * The folder of an overlay.
     *
     * @param pack the id of the pack that is shown, once it is known
     * @param memory the file that keeps the last state of the overlay
     */
    OverlayFolder overlayFolder(Path path, Supplier<Optional<String>> pack, Optional<Path> memory) {
        return new OverlayFolder(path, json, Clock.systemUTC(), pack, memory);
    }

    /** The id of a pack; empty when its manifest cannot be read. */
    public Optional<String> id(PackSource pack) {
        return PackManifests.id(pack, json);
    }

    /** Applies a state of an overlay to a pack. */
    public OverlaidPack overlaid(PackSource pack, OverlayState state) {
        return new OverlaidPack(pack, state, json);
    }

    /** All problems of a pack with its overlay, each at its record. */
    List<RecordProblem> findings(OverlaidPack overlaid) {
        return checker().check(overlaid.source()).stream().map(overlaid::find).toList();
    }

    /**
     * The checker with the rules of {@code wego-kiosk check}.
     *
     * <p>Always the same one, because it reads the schemas and the fonts once. May be shared between threads.
     */
    public synchronized PackChecker checker() {
        var known = checker;
        if (known == null) {
            known = new PackChecker(json, Set.copyOf(MessageCatalogue.BUNDLED), MessageCatalogue.english(),
                    new MeasuredStrings());
            checker = known;
        }
        return known;
    }
}
