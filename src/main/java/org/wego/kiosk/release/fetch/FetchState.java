// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.release.fetch;

import java.util.Optional;

/** How far a fetch has come. */
public sealed interface FetchState {

    /** The state in a line, for a person. */
    String line();

    /** The source is asked for its newest release. */
    record AskingSource(String source) implements FetchState {

        @Override
        public String line() {
            return "looking: " + source;
        }
    }

    /**
     * The files of a newer release are being fetched.
     *
     * @param done how many are here
     * @param of all files with different contents
     */
    record Downloading(int done, int of) implements FetchState {

        @Override
        public String line() {
            return "downloading: " + done + " of " + of + " files";
        }
    }

    /** All files are here, as they were signed, and the pack in them can be shown. */
    record Verified(String release) implements FetchState {

        @Override
        public String line() {
            return "verified: " + release;
        }
    }

    /** The end of a fetch. Only {@link Stored} changes which release is the current one. */
    sealed interface FetchResult extends FetchState {}

    /** A newer release is stored. */
    record Stored(StoredRelease release) implements FetchResult {

        @Override
        public String line() {
            return "stored: " + release.folder();
        }
    }

    /**
     * The newest release is stored already.
     *
     * @param release the current one
     * @param isExpired whether it may no longer be fetched; it may still be shown
     * @param setAside the number of a newer one that staff do not want; empty when there is none
     */
    record NothingNewer(String release, boolean isExpired, Optional<Long> setAside) implements FetchResult {

        @Override
        public String line() {
            return "nothing newer: " + release + " is stored"
                    + setAside.map(number -> "; release " + number + " was set aside").orElse("")
                    + (isExpired ? "; it has expired and stays in use: ask for a new one to be published" : "");
        }
    }

    /** What the source offers must not be used. */
    record RefusedRelease(String reason) implements FetchResult {

        @Override
        public String line() {
            return "refused: " + reason;
        }
    }

    /** The source or the disk is out of order; what was fetched remains for the next try. */
    record NotFetched(String reason) implements FetchResult {

        @Override
        public String line() {
            return "not fetched: " + reason;
        }
    }
}
