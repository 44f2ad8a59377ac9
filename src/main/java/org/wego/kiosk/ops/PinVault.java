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
 * Checks the PIN of staff, and makes guessing it take too long.
 *
 * <p>After five wrong attempts, no PIN is accepted for 30 seconds, and for twice as long after each further one, up to
 * an hour. The count outlives restarts. At first, no PIN is set. A PIN that is set while the lobby runs is valid
 * immediately.
 */
public final class PinVault implements PinGate {

    private static final String FILE = "pin.json";
    private static final Logger LOG = System.getLogger(PinVault.class.getName());

    private final StateFolder folder;
    private final StrictJson json;
    private final LongSupplier nanoTime;
    private final int rounds;
    private @Nullable PinAttempts attempts;

    /**
     * The vault of a state folder. After too many wrong attempts, the wait begins again now.
     *
     * @param nanoTime as {@code System.nanoTime}
     */
    public PinVault(StateFolder folder, StrictJson json, LongSupplier nanoTime) {
        this(folder, json, nanoTime, PinHash.ROUNDS);
    }

    /** A vault with another number of rounds for new PINs; a stored hash names its own. */
    PinVault(StateFolder folder, StrictJson json, LongSupplier nanoTime, int rounds) {
        this.rounds = rounds;
        this.folder = folder;
        this.json = json;
        this.nanoTime = nanoTime;
        storedHash().ifPresent(this::attemptsAt);
    }

    @Override
    public synchronized PinAnswer tryPin(char[] pin) {
        try {
            return storedHash().map(hash -> answer(pin, hash)).orElseGet(PinAnswer.NoPin::new);
        } finally {
            Arrays.fill(pin, '0');
        }
    }

    private PinAnswer answer(char[] pin, PinHash hash) {
        var at = attemptsAt(hash);
        var wait = at.remaining();
        if (wait.isPresent()) {
            return new PinAnswer.LockedOut(wait.get());
        }
        at.countAttempt();
        if (isRight(pin, hash)) {
            at.reset();
            return new PinAnswer.Right();
        }
        return at.attemptsLeft() > 0 ? new PinAnswer.Wrong(at.attemptsLeft()) : at.lockAgain();
    }

    private static boolean isRight(char[] pin, PinHash hash) {
        try {
            return hash.isOf(pin);
        } catch (IllegalArgumentException e) {
            LOG.log(Level.ERROR, "The stored PIN is damaged: set it again with wego-kiosk pin");
            return false;
        }
    }

    /**
     * Sets the PIN and replaces the previous one.
     *
     * @param pin one that {@link PinRule} does not refuse; is wiped
     * @throws IOException when it cannot be stored; the previous PIN then stays valid
     */
    public synchronized void set(char[] pin) throws IOException {
        try {
            if (PinRule.refusal(pin).isPresent()) {
                throw new IllegalArgumentException("the PIN breaks the rule for PINs");
            }
            folder.write(FILE, json.write(PinHash.of(pin, rounds, new SecureRandom())), true);
        } finally {
            Arrays.fill(pin, '0');
        }
    }

    /** Removes the PIN. From then on, no PIN is right. */
    public synchronized void remove() throws IOException {
        folder.delete(FILE);
        folder.delete(PinAttempts.FILE);
    }

    @Override
    public synchronized boolean isSet() {
        return storedHash().isPresent();
    }

    private PinAttempts attemptsAt(PinHash hash) {
        var known = attempts;
        if (known == null || !known.salt().equals(hash.salt())) {
            known = new PinAttempts(folder, json, nanoTime, hash.salt());
            attempts = known;
        }
        return known;
    }

    private Optional<PinHash> storedHash() {
        try {
            var bytes = folder.read(FILE);
            return bytes.isEmpty() ? Optional.empty() : Optional.of(json.read(bytes.get(), PinHash.class));
        } catch (JsonException e) {
            LOG.log(Level.ERROR, "The stored PIN is damaged: set it again with wego-kiosk pin");
        } catch (IOException e) {
            LOG.log(Level.ERROR, "Cannot read the PIN: {0}", IoErrorMessages.withFile(e));
        }
        return Optional.empty();
    }
}
