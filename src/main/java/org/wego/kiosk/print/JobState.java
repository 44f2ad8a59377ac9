// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.print;

/** The state of a print job, as its queue reports it. */
public sealed interface JobState {

    /** It waits in the queue, or is being printed. */
    record Pending() implements JobState {}

    /** The queue holds it back because the queue is stopped or the printer does not answer. */
    record Held() implements JobState {}

    /** The queue has printed it. */
    record Completed() implements JobState {}

    /** The queue has aborted it. */
    record Aborted() implements JobState {}

    /** It was cancelled by a person. */
    record Canceled() implements JobState {}

    /** It has left the queue; how it ended is unknown. */
    record Gone() implements JobState {}
}
