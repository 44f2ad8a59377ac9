// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.print;

/** What a queue says about a job. */
public sealed interface JobState {

    /** It waits in the queue, or is being printed. */
    record Pending() implements JobState {}

    /** The queue holds it back: it is stopped, or the printer does not answer. */
    record Held() implements JobState {}

    /** The queue has printed it. */
    record Completed() implements JobState {}

    /** The queue has given it up. */
    record Aborted() implements JobState {}

    /** Somebody took it out of the queue. */
    record Canceled() implements JobState {}

    /** It has left the queue, which does not say how. */
    record Gone() implements JobState {}
}
