// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.release.fetch;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.function.Consumer;
import org.wego.kiosk.files.FileTrees;
import org.wego.kiosk.files.IoErrorMessages;
import org.wego.kiosk.json.StrictJson;
import org.wego.kiosk.pack.PackResult;
import org.wego.kiosk.pack.source.FolderPack;
import org.wego.kiosk.release.ReleaseKey;
import org.wego.kiosk.release.ReleaseLayout;
import org.wego.kiosk.release.ReleaseManifest;
import org.wego.kiosk.release.ReleaseRefusedException;
import org.wego.kiosk.release.ReleaseVerifier;
import org.wego.kiosk.release.TrustedKeys;
import org.wego.kiosk.release.fetch.FetchState.FetchResult;

/**
 * Fetches what is newer, all or nothing: until the last step, the current release stays.
 *
 * <p>May run beside a lobby and beside another fetch. Not for the FX thread.
 */
public final class ReleaseFetcher {

    private static final String PARTIAL = "partial";

    private final FetchSetup setup;
    private final ReleaseStore store;
    private final StrictJson json;
    private final PlausibleClock clock;

    public ReleaseFetcher(FetchSetup setup, ReleaseStore store, StrictJson json) {
        this.setup = setup;
        this.store = store;
        this.json = json;
        this.clock = new PlausibleClock(setup.clock(), setup.built());
    }

    /**
     * Fetches once.
     *
     * @param states receives each state, except the result
     */
    public FetchResult fetch(ReleaseSource source, Consumer<FetchState> states) {
        try {
            var lock = store.lock();
            if (lock.isEmpty()) {
                return new FetchState.NotFetched("another fetch is running");
            }
            try (var _ = lock.get()) {
                return fetchAlone(source, states);
            }
        } catch (ReleaseRefusedException e) {
            return new FetchState.RefusedRelease(e.reason());
        } catch (TransferException e) {
            var reason = String.valueOf(e.getMessage());
            return e.isRefused() ? new FetchState.RefusedRelease(reason) : new FetchState.NotFetched(reason);
        } catch (IOException e) {
            return new FetchState.NotFetched("cannot store the release: " + IoErrorMessages.withFile(e));
        }
    }

    private FetchResult fetchAlone(ReleaseSource source, Consumer<FetchState> states)
            throws IOException, ReleaseRefusedException {
        var memory = store.memory().trusting(setup.keys());
        clock.requirePlausible(memory.created());
        states.accept(new FetchState.AskingSource(source.name()));
        var verifier = new ReleaseVerifier(json, trusted(memory));
        var timestamp = verifier.timestamp(
                SmallFile.fetch(source, ReleaseLayout.TIMESTAMP, ReleaseLayout.MAX_TIMESTAMP));
        var newest = new NewestRelease(timestamp, memory);
        newest.requireNoStepBack(setup.pack());
        clock.requireValid("the timestamp", timestamp.created(), timestamp.expires());
        var current = store.current();
        if (newest.isStored(current)) {
            store.remember(memory.seen(timestamp));
            var release = current.orElseThrow().manifest();
            return new FetchState.NothingNewer(release.name(), clock.isExpired(release.expires()),
                    memory.setAside());
        }
        byte[] file = SmallFile.fetch(source, ReleaseLayout.manifest(timestamp.sequence()), timestamp.size());
        var release = verifier.manifest(file, timestamp);
        clock.requireValid("release " + release.sequence(), release.created(), release.expires());
        return store(source, release, file, memory.seen(timestamp), states);
    }

    private TrustedKeys trusted(FetchMemory memory) throws ReleaseRefusedException {
        var keys = new ArrayList<>(setup.keys());
        try {
            memory.keys().stream().map(ReleaseKey::parse).forEach(keys::add);
        } catch (IllegalArgumentException e) {
            throw new ReleaseRefusedException("the stored keys are damaged: delete " + store.folder());
        }
        return TrustedKeys.of(keys);
    }

    private FetchResult store(ReleaseSource source, ReleaseManifest release, byte[] file, FetchMemory memory,
            Consumer<FetchState> states) throws IOException, ReleaseRefusedException {
        var partial = store.folder().resolve(PARTIAL);
        var download = new ReleaseDownload(partial, source, store.files());
        download.run(release, states);
        var staged = store.stage();
        StoredRelease stored;
        try {
            download.assemble(release, ReleaseStore.pack(staged));
            requireShowable(ReleaseStore.pack(staged), release);
            states.accept(new FetchState.Verified(release.name()));
            stored = store.keep(staged, release, file, memory);
        } finally {
            FileTrees.delete(staged);
        }
        FileTrees.delete(partial);
        return new FetchState.Stored(stored);
    }

    private void requireShowable(Path pack, ReleaseManifest release) throws ReleaseRefusedException {
        switch (setup.check().apply(new FolderPack(pack))) {
            case PackResult.Refused refused -> throw new ReleaseRefusedException(release.name()
                    + " cannot be shown by this program: " + refused.errorLines().getFirst());
            case PackResult.Accepted accepted -> {
                var manifest = accepted.content().manifest();
                if (!manifest.id().equals(release.pack()) || !manifest.version().equals(release.version())) {
                    throw new ReleaseRefusedException(release.name() + " contains another pack: " + manifest.id() + " "
                            + manifest.version());
                }
            }
        }
    }
}
