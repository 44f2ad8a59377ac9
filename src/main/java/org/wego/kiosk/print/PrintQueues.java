// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.print;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** The print queues of the system; every call asks the system and may take seconds, so never on the FX thread. */
public interface PrintQueues {

    /**
     * All queues, in the order of the system.
     *
     * @throws IOException when they cannot be asked for; the message says why
     */
    List<PrintQueue> list() throws IOException;

    /**
     * Gives a PDF file to a queue, which keeps a copy of it.
     *
     * @param title of the job in the list of the queue
     * @throws IOException when the queue refuses it; the message says why
     */
    PrintJob submit(String queue, Path pdf, String title, Paper paper, int copies) throws IOException;

    /**
     * The present state of a job.
     *
     * @throws IOException when it cannot be asked for; the message says why
     */
    JobState state(PrintJob job) throws IOException;
}
