// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.release;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.wego.kiosk.files.AtomicFiles;
import org.wego.kiosk.files.FileTrees;
import org.wego.kiosk.files.Sha256;
import org.wego.kiosk.json.StrictJson;

/**
 * The folder that a web server shows to kiosks. The timestamp is written last, so that an interrupted publication leaves
 * the former release whole.
 */
final class PublishedFolder {

    /** How many releases are kept, for kiosks that are still fetching an older one. */
    private static final int KEPT = 5;
    private static final Pattern MANIFEST = Pattern.compile("([1-9][0-9]{0,12})[.]txt");

    private final Path folder;
    private final List<SigningKey> keys;
    private final StrictJson json;
    private final PublishingDisk disk;
    private final ReleaseVerifier verifier;

    PublishedFolder(Path folder, List<SigningKey> keys, StrictJson json, PublishingDisk disk) {
        this.folder = folder;
        this.keys = List.copyOf(keys);
        this.json = json;
        this.disk = disk;
        this.verifier = new ReleaseVerifier(json, TrustedKeys.of(keys.stream().map(SigningKey::open).toList()));
    }

    /** An unused name for a folder of unfinished files. */
    Path unfinished() {
        return AtomicFiles.unfinished(folder);
    }

    /** Deletes what an interrupted publication left. */
    void sweep() throws IOException {
        try (var left = Files.newDirectoryStream(folder, AtomicFiles::isUnfinished)) {
            for (var path : left) {
                FileTrees.delete(path);
            }
        }
    }

    /**
     * The present timestamp; empty in a new folder.
     *
     * @throws ReleaseRefusedException when none of the keys has signed it
     */
    Optional<ReleaseTimestamp> newest() throws IOException, ReleaseRefusedException {
        var file = folder.resolve(ReleaseLayout.TIMESTAMP);
        return Files.exists(file) ? Optional.of(verifier.timestamp(Files.readAllBytes(file))) : Optional.empty();
    }

    /** The release manifest that a timestamp names. */
    ReleaseManifest manifest(ReleaseTimestamp newest) throws IOException, ReleaseRefusedException {
        return verifier.manifest(Files.readAllBytes(folder.resolve(ReleaseLayout.manifest(newest.sequence()))),
                newest);
    }

    /** Moves finished files to their places, unless the same content is there. */
    void place(Path finished, List<ReleasedFile> files) throws IOException {
        AtomicFiles.createFolders(folder.resolve(ReleaseLayout.FILES));
        for (var file : files) {
            var target = folder.resolve(ReleaseLayout.file(file.sha256()));
            if (!Files.exists(target) || !digest(target).equals(file.sha256())) {
                disk.place(finished.resolve(file.path()), target);
            }
        }
        disk.forceFolder(folder.resolve(ReleaseLayout.FILES));
    }

    static String digest(Path file) throws IOException {
        var sha = new Sha256();
        sha.add(file);
        return sha.hex();
    }

    /** Writes and signs a release manifest, and returns its file. */
    byte[] write(ReleaseManifest manifest) throws IOException {
        byte[] file = SignedText.sign(SignatureContext.MANIFEST, json.write(manifest), keys);
        disk.write(folder.resolve(ReleaseLayout.manifest(manifest.sequence())), file);
        return file;
    }

    /** Writes and signs the timestamp: from now on, kiosks fetch the release that it names. */
    void write(ReleaseTimestamp timestamp) throws IOException {
        disk.write(folder.resolve(ReleaseLayout.TIMESTAMP),
                SignedText.sign(SignatureContext.TIMESTAMP, json.write(timestamp), keys));
    }

    /** Deletes the older releases, and the files that only they had. */
    void tidy(long newest) throws IOException {
        var sequences = sequences();
        sequences.removeIf(sequence -> sequence > newest);
        var needed = new HashSet<String>();
        for (var sequence : sequences.stream().limit(KEPT).toList()) {
            try {
                ReleaseVerifier.stored(Files.readAllBytes(folder.resolve(ReleaseLayout.manifest(sequence))), json)
                        .files().forEach(file -> needed.add(ReleaseLayout.file(file.sha256())));
            } catch (ReleaseRefusedException e) {
                // Without this manifest, the files of the release are not known.
                return;
            }
        }
        for (var sequence : sequences.stream().skip(KEPT).toList()) {
            disk.delete(folder.resolve(ReleaseLayout.manifest(sequence)));
        }
        for (var file : list(ReleaseLayout.FILES)) {
            if (!needed.contains(ReleaseLayout.FILES + "/" + file.getFileName())) {
                disk.delete(file);
            }
        }
    }

    /** The sequences of all release manifests, the newest first. */
    private List<Long> sequences() throws IOException {
        var found = new ArrayList<Long>();
        for (var file : list(ReleaseLayout.MANIFESTS)) {
            var name = MANIFEST.matcher(String.valueOf(file.getFileName()));
            if (name.matches()) {
                found.add(Long.valueOf(name.group(1)));
            }
        }
        found.sort(Comparator.reverseOrder());
        return found;
    }

    private List<Path> list(String part) throws IOException {
        var place = folder.resolve(part);
        if (!Files.isDirectory(place)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(place)) {
            return files.toList();
        }
    }
}
