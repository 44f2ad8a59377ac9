// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.print;

/**
 * A job that a queue has accepted.
 *
 * @param queue the name of the queue
 * @param id the id of the job in the queue
 */
public record PrintJob(String queue, String id) {}
