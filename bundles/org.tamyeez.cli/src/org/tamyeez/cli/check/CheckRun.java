package org.tamyeez.cli.check;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Checks files side by side and hands on what came of them in the order in which they were named. */
final class CheckRun {

	private final List<Input> inputs;
	private final Supplier<FileCheck> checks;

	/**
	 * @param inputs the files
	 * @param checks makes what checks files, one for each thread
	 */
	CheckRun(List<Input> inputs, Supplier<FileCheck> checks) {
		this.inputs = inputs;
		this.checks = checks;
	}

	/**
	 * Checks all files.
	 *
	 * @param threads how many threads to use at most
	 * @param taker   gets what came of each file
	 */
	void run(int threads, Consumer<Outcome> taker) {
		int used = Math.min(threads, inputs.size());
		if (used <= 1) {
			FileCheck check = checks.get();
			inputs.forEach(input -> taker.accept(check.check(input)));
			return;
		}
		List<CompletableFuture<Outcome>> outcomes = new ArrayList<>();
		inputs.forEach(input -> outcomes.add(new CompletableFuture<>()));
		ExecutorService pool = Executors.newFixedThreadPool(used);
		try {
			AtomicInteger next = new AtomicInteger();
			for (int i = 0; i < used; i++) {
				pool.execute(() -> work(next, outcomes));
			}
			outcomes.forEach(outcome -> taker.accept(outcome.join()));
		} finally {
			pool.shutdownNow();
		}
	}

	private void work(AtomicInteger next, List<CompletableFuture<Outcome>> outcomes) {
		try {
			FileCheck check = checks.get();
			for (int i = next.getAndIncrement(); i < inputs.size(); i = next.getAndIncrement()) {
				outcomes.get(i).complete(check.check(inputs.get(i)));
			}
		} catch (RuntimeException | Error e) {
			// Nobody may wait for what never comes.
			outcomes.forEach(outcome -> outcome.completeExceptionally(e));
		}
	}
}
