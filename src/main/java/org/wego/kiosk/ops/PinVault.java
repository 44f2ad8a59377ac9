// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.ops;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import org.wego.kiosk.files.IoErrorMessages;
import org.wego.kiosk.json.StrictJson;
import org.wego.kiosk.json.error.JsonException;

/**
 * Knows the PIN of staff again, and makes guessing it take too long.
 *
 * <p>After five wrong tries none is taken for 30 seconds, and for twice as long after each further one, up to an hour.
 * The count outlives restarts. None is set at first. A PIN that is set while the lobby runs holds at once.
 */
public final class PinVault implements PinGate {

    private static final String FILE = "pin.json";
    private static final Logger LOG = System.getLogger(PinVault.class.getName());

    private final StateFolder folder;
    private final StrictJson json;
    private final LongSupplier nanoTime;
    private final int rounds;
    private @Nullable PinAttempts tries;

    /**
     * The vault of a folder; where a PIN was tried too often, its wait begins anew now.
     *
     * @param nanoTime as {@code System.nanoTime}
     */
    public PinVault(StateFolder folder, StrictJson json, LongSupplier nanoTime) {
        this(folder, json, nanoTime, PinHash.ROUNDS);
    }

    /** One whose new PINs are hashed otherwise; those that are kept say themselves how they are. */
    PinVault(StateFolder folder, StrictJson json, LongSupplier nanoTime, int rounds) {
        this.rounds = rounds;
        this.folder = folder;
        this.json = json;
        this.nanoTime = nanoTime;
        kept().ifPresent(this::triesAt);
    }

    @Override
    public synchronized PinAnswer tryPin(char[] pin) {
        try {
            return kept().map(hash -> answer(pin, hash)).orElseGet(PinAnswer.NoPin::new);
        } finally {
            Arrays.fill(pin, '0');
        }
    }

    private PinAnswer answer(char[] pin, PinHash hash) {
        var at = triesAt(hash);
        var wait = at.remaining();
        if (wait.isPresent()) {
            return new PinAnswer.LockedOut(wait.get());
        }
        at.countOne();
        if (isRight(pin, hash)) {
            at.forget();
            return new PinAnswer.Right();
        }
        return at.left() > 0 ? new PinAnswer.Wrong(at.left()) : at.shutAgain();
    }

    private static boolean isRight(char[] pin, PinHash hash) {
        try {
            return hash.isOf(pin);
        } catch (IllegalArgumentException e) {
            LOG.log(Level.ERROR, "What is kept of the PIN is damaged: set it anew with wego-kiosk pin");
            return false;
        }
    }

    /**
     * Sets the PIN in the place of any other.
     *
     * @param pin one that {@link PinRule} does not refuse; is wiped out
     * @throws IOException when it cannot be kept; the one before holds then
     */
    public synchronized void set(char[] pin) throws IOException {
        try {
            if (PinRule.refusal(pin).isPresent()) {
                throw new IllegalArgumentException("not a PIN that may be set");
            }
            folder.write(FILE, json.write(PinHash.of(pin, rounds, new SecureRandom())), true);
        } finally {
            Arrays.fill(pin, '0');
        }
    }

    /** Takes the PIN away: then none is right. */
    public synchronized void remove() throws IOException {
        folder.delete(FILE);
        folder.delete(PinAttempts.FILE);
    }

    @Override
    public synchronized boolean isSet() {
        return kept().isPresent();
    }

    private PinAttempts triesAt(PinHash hash) {
        var known = tries;
        if (known == null || !known.salt().equals(hash.salt())) {
            known = new PinAttempts(folder, json, nanoTime, hash.salt());
            tries = known;
        }
        return known;
    }

    private Optional<PinHash> kept() {
        try {
            var bytes = folder.read(FILE);
            return bytes.isEmpty() ? Optional.empty() : Optional.of(json.read(bytes.get(), PinHash.class));
        } catch (JsonException e) {
            LOG.log(Level.ERROR, "What is kept of the PIN is damaged: set it anew with wego-kiosk pin");
        } catch (IOException e) {
            LOG.log(Level.ERROR, "The PIN cannot be read: {0}", IoErrorMessages.withFile(e));
        }
        return Optional.empty();
    }
}
