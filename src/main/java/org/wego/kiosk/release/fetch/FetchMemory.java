// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.release.fetch;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.wego.kiosk.release.ReleaseKey;
import org.wego.kiosk.release.ReleaseManifest;
import org.wego.kiosk.release.ReleaseTimestamp;

/**
 * What a kiosk remembers of releases from one fetch to the next. The file is replaced as a whole, so that the current
 * release and the protection against older ones always fit together.
 *
 * @param format of the file, 1
 * @param pack the id of the pack
 * @param sequence the highest number that was ever stored; 0 at first
 * @param manifest the SHA-256 digest of the manifest with this number
 * @param created when the last timestamp was made; the machine's clock cannot be right before it
 * @param given the ids of the keys that the kiosk was given
 * @param keys the keys that the last release named
 * @param releases the stored releases, the current one first
 * @param setAside the number of a stored release that staff do not want; empty when there is none
 */
record FetchMemory(int format, Optional<String> pack, long sequence, Optional<String> manifest,
        Optional<Instant> created, List<String> given, List<String> keys, List<KeptRelease> releases,
        Optional<Long> setAside) {

    private static final int FORMAT = 1;
    /** How many releases are kept. */
    private static final int KEPT = 5;

    FetchMemory {
        if (format != FORMAT) {
            throw new IllegalArgumentException("this program reads format " + FORMAT + ", not " + format);
        }
        given = List.copyOf(given);
        keys = List.copyOf(keys);
        releases = releases.stream().limit(KEPT).toList();
    }

    static FetchMemory nothing() {
        return of(0, List.of());
    }

    /** The memory when only the stored releases are known. */
    static FetchMemory of(long sequence, List<KeptRelease> releases) {
        return new FetchMemory(FORMAT, Optional.empty(), sequence, Optional.empty(), Optional.empty(), List.of(),
                List.of(), releases, Optional.empty());
    }

    /**
     * The memory for the keys that the kiosk is given now.
     *
     * <p>If all of them are new, releases are numbered anew: this is how an operator replaces a stolen key, with which
     * someone may have signed a release with any number.
     */
    FetchMemory trusting(Collection<ReleaseKey> now) {
        var ids = now.stream().map(ReleaseKey::id).toList();
        boolean isNewStart = !given.isEmpty() && Collections.disjoint(given, ids);
        return isNewStart
                ? new FetchMemory(format, pack, 0, Optional.empty(), Optional.empty(), ids, List.of(), releases,
                        setAside)
                : new FetchMemory(format, pack, sequence, manifest, created, ids, keys, releases, setAside);
    }

    /** The memory after a look at the source. */
    FetchMemory seen(ReleaseTimestamp newest) {
        return new FetchMemory(format, pack, sequence, manifest, Optional.of(newest.created()), given, keys, releases,
                setAside);
    }

    /**
     * The memory after staff went back to an earlier release.
     *
     * @param earlier one of the stored releases
     * @param unwanted the number of the release that was the current one
     */
    FetchMemory back(KeptRelease earlier, long unwanted) {
        return new FetchMemory(format, pack, sequence, manifest, created, given, keys, first(earlier),
                Optional.of(unwanted));
    }

    private List<KeptRelease> first(KeptRelease note) {
        var all = new ArrayList<>(List.of(note));
        releases.stream().filter(other -> !other.equals(note)).forEach(all::add);
        return all;
    }

    /** The memory after a release was stored. */
    FetchMemory with(ReleaseManifest release, KeptRelease note) {
        return new FetchMemory(format, Optional.of(release.pack()), release.sequence(), Optional.of(note.sha256()),
                created, given, release.keys(), first(note), Optional.empty());
    }
}
