// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.lobby.selftest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.foreign.Arena;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import org.wego.kiosk.json.StrictJson;
import org.wego.kiosk.model.Manifest;
import org.wego.kiosk.ops.KnownGood;
import org.wego.kiosk.ops.SelfTestItem;
import org.wego.kiosk.ops.SelfTestItem.Part;
import org.wego.kiosk.pack.CharacterCheck;
import org.wego.kiosk.pack.PackResult;
import org.wego.kiosk.pack.PackSource;
import org.wego.kiosk.platform.ProgramVersion;
import org.wego.kiosk.theme.FontFiles;

/**
 * Looks whether the typefaces can be read and have every character of a pack: a box is drawn for one that they lack.
 *
 * <p>It takes a third of a second of a core; what was in order once is only summed up, to see that it is the same.
 */
final class GlyphCheck {

    private final PackResult.Accepted pack;
    private final FontFiles files;
    private final KnownGood known;
    /** It warns of a table in every typeface that it does not need; kept here, so that the level is kept. */
    private final Logger fonts = Logger.getLogger("org.apache.fontbox");

    GlyphCheck(PackResult.Accepted pack, FontFiles files, KnownGood known) {
        this.pack = pack;
        this.files = files;
        this.known = known;
        fonts.setLevel(Level.SEVERE);
    }

    SelfTestItem run() {
        var manifest = pack.content().manifest();
        int lost = manifest.fonts().size() - files.ofPack().size();
        if (lost > 0) {
            return SelfTestItem.failed(Part.FONTS, lost + " typefaces of the pack cannot be read",
                    "look at the fonts of the pack: wego-kiosk check");
        }
        try {
            long checksum = checksum(manifest);
            if (!known.has(checksum)) {
                var lacking = lacking();
                if (!lacking.isEmpty()) {
                    return SelfTestItem.failed(Part.FONTS, lacking,
                            "correct the pack: wego-kiosk check");
                }
                known.keep(checksum);
            }
            return SelfTestItem.ok(Part.FONTS, "every character of the pack can be drawn");
        } catch (IOException | UncheckedIOException e) {
            return SelfTestItem.failed(Part.FONTS, "the typefaces or the pack cannot be read: " + e.getMessage(),
                    "install the program anew");
        }
    }

    /** Of all that is looked at, and of the program that looks. */
    private long checksum(Manifest manifest) throws IOException {
        var sum = new CRC32();
        sum.update(ProgramVersion.current().getBytes(StandardCharsets.UTF_8));
        for (var file : files(manifest)) {
            sum.update(pack.source().read(file));
        }
        files.ofPack().forEach(sum::update);
        for (var name : files.names()) {
            // Straight from the system's own copy: of 36 MB nothing comes into the heap, and nothing stays.
            try (var file = FileChannel.open(files.file(name)); var arena = Arena.ofConfined()) {
                sum.update(file.map(FileChannel.MapMode.READ_ONLY, 0, file.size(), arena).asByteBuffer());
            }
        }
        return sum.getValue();
    }

    /** The first of the problems, as the check of the pack words them. */
    private String lacking() {
        var problems = new CharacterCheck(new StrictJson()).check(pack.source());
        return problems.isEmpty() ? ""
                : problems.getFirst() + (problems.size() == 1 ? "" : "; and " + (problems.size() - 1) + " more");
    }

    /** The files that are read. */
    private static List<String> files(Manifest manifest) {
        return Stream.of(Stream.of(PackSource.MANIFEST), manifest.content().stream(),
                manifest.languages().stream().flatMap(language -> language.strings().stream()))
                .flatMap(files -> files).toList();
    }
}
