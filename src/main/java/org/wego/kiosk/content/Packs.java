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
    /** FontBox warns of a table in every typeface that is not needed; kept here, so that the level is kept. */
    private final Logger fonts = Logger.getLogger("org.apache.fontbox");

    public Packs() {
        fonts.setLevel(Level.SEVERE);
    }

    /** The pack in a folder, or the one that comes with the program. */
    public static PackSource source(Optional<Path> folder) {
        return folder.<PackSource>map(FolderPack::new).orElseGet(BundledPack::new);
    }

    /** Everything that is wrong with a pack. */
    public CheckReport report(PackSource source) {
        return checker().report(source);
    }

    /** Everything that is wrong with a pack, and what kept an old date since an earlier version of it. */
    public CheckReport report(PackSource source, PackSource earlier) {
        return report(source).with(StaleDates.between(earlier, source, json));
    }

    /**
     * The pack to show.
     *
     * <p>The bundled pack was checked when the program was built; any other is checked before it is shown.
     */
    public PackResult open(PackSource source) {
        return source instanceof FolderPack ? checker().read(source) : read(source);
    }

    /** A pack that was checked before. */
    public PackResult read(PackSource source) {
        return new PackReader(json).read(source);
    }

    /**
     * A pack with what reception changed, as it is saved now.
     *
     * @param memory the file in which the lobby keeps what it last read of it
     */
    public OverlaidPack overlaid(PackSource pack, Path overlay, Path memory) {
        var id = id(pack);
        return new OverlaidPack(pack, OverlayFolder.asSeenBy(memory, overlay, json, Clock.systemUTC(), () -> id).read(),
                json);
    }

    /** What reception changes in a pack. */
    public Overlay overlay(PackSource pack, OverlayFolder folder, PackChecker checker) {
        return new Overlay(folder, pack, json, checker);
    }

    /**
     * The folder of an overlay.
     *
     * @param pack the id of the pack that is shown, once it is known
     * @param memory the file that keeps what was last read of it
     */
    OverlayFolder overlayFolder(Path path, Supplier<Optional<String>> pack, Optional<Path> memory) {
        return new OverlayFolder(path, json, Clock.systemUTC(), pack, memory);
    }

    /** The id of a pack; empty when its manifest cannot be read. */
    public Optional<String> id(PackSource pack) {
        return PackManifests.id(pack, json);
    }

    /** Puts a state of an overlay into a pack. */
    public OverlaidPack overlaid(PackSource pack, OverlayState state) {
        return new OverlaidPack(pack, state, json);
    }

    /** Every problem of a pack with its overlay, each at its record. */
    List<RecordProblem> findings(OverlaidPack overlaid) {
        return checker().check(overlaid.source()).stream().map(overlaid::find).toList();
    }

    /** Checks packs as {@code wego-kiosk check} does. */
    public PackChecker checker() {
        return new PackChecker(json, Set.copyOf(MessageCatalogue.BUNDLED), MessageCatalogue.english(),
                new MeasuredStrings());
    }
}
