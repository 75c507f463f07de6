import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializedParams;
import org.eclipse.lsp4j.MessageActionItem;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.ShowMessageRequestParams;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.TextDocumentItem;
import org.eclipse.lsp4j.VersionedTextDocumentIdentifier;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.eclipse.lsp4j.services.LanguageClient;
import org.eclipse.xtext.parser.IParser;
import org.tamyeez.plan.ide.PlanIdeSetup;
import org.tamyeez.plan.ide.server.LanguageServers;
import org.tamyeez.plan.ide.server.PlanLanguageServer;

import com.google.inject.Injector;

/**
 * How long an author waits. A plan of 2,000 lines lies among 200 others; keys are typed into it, and it is measured how long
 * it takes until the server has told the findings of the text with that key, and until it has answered what could come next.
 * The server is the editor's own, made and spoken to as the editor does, in one process and without JSON. What the editor adds
 * is not in it: its queue before, and drawing after. In turn with the keys the same text is parsed anew, once, by the parser
 * alone: what counts are the ratios to that, since machines are shared and noisy.
 */
public final class Latency implements LanguageClient {

	/** Keys that leave the plan whole after each of them, so that all rules are asked each time. */
	private static final String IN_A_TEXT = " and a little more of it";
	/** Keys of a whole new line, which is wrong until the last of them. */
	private static final String NEW_LINE = "    need Extra \"Wants it\"\n";
	private static final int WARM_UP_ROUNDS = 6;
	private static final int ROUNDS = 12;
	/** A fast typist. */
	private static final int KEY_MILLISECONDS = 110;
	private static final int PATIENCE = 120;
	private static final double NANOS = 1e6;

	private final BlockingQueue<PublishDiagnosticsParams> told = new LinkedBlockingQueue<>();
	private final Injector language = new PlanIdeSetup().createInjectorAndDoEMFRegistration();
	private final PlanLanguageServer server = LanguageServers.create(language);
	private final IParser parser = language.getInstance(IParser.class);
	private final TextDocumentIdentifier file;
	private String text;
	private int version = 1;

	private final List<Double> parses = new ArrayList<>();
	private final List<Double> findings = new ArrayList<>();
	private final List<Double> lists = new ArrayList<>();

	private Latency(Path plan) throws Exception {
		file = new TextDocumentIdentifier(plan.toUri().toString());
		text = Files.readString(plan);
	}

	/**
	 * @param args a folder to write plans into, then {@code write} to do nothing but that
	 */
	public static void main(String[] args) throws Exception {
		Path folder = Path.of(args[0]);
		Path large = write(folder);
		if (args.length > 1) {
			return;
		}
		Latency latency = new Latency(large);
		latency.open(folder);
		System.out.printf("Plan: %d lines, among 200 others.%n", latency.text.lines().count());
		latency.measure("key-in-text", IN_A_TEXT, "\"Five years of daily work");
		latency.burst("last-of-many", IN_A_TEXT, "\"Five years of daily work");
		latency.measure("key-in-new-line", NEW_LINE, "Formal dress at work\" conviction \"Pays for what lasts\"\n");
		System.exit(0);
	}

	/** Writes the large plan and the others. Tells where the large one is. */
	private static Path write(Path folder) throws IOException {
		for (int i = 0; i < 200; i++) {
			Files.writeString(folder.resolve("plan" + i + ".mplan"), Benchmarks.plan("Plan" + i, 190));
		}
		return Files.writeString(folder.resolve("large.mplan"), Benchmarks.plan("Large", 2000));
	}

	private void open(Path folder) throws Exception {
		server.connect(this);
		InitializeParams params = new InitializeParams();
		params.setCapabilities(new ClientCapabilities());
		params.setLocale("en");
		params.setWorkspaceFolders(List.of(new WorkspaceFolder(folder.toUri().toString(), "plans")));
		server.initialize(params).get(PATIENCE, TimeUnit.SECONDS);
		server.initialized(new InitializedParams());
		server.didOpen(new DidOpenTextDocumentParams(new TextDocumentItem(file.getUri(), "mplan", version, text)));
		awaitFindings();
	}

	/** Types some keys behind one of the places where some words stand, round after round, each time at another one. */
	private void measure(String name, String keys, String behind) throws Exception {
		parses.clear();
		findings.clear();
		lists.clear();
		List<Integer> places = places(behind);
		Random random = new Random(1);
		String before = text;
		for (int round = 0; round < WARM_UP_ROUNDS + ROUNDS; round++) {
			if (round == WARM_UP_ROUNDS) {
				parses.clear();
				findings.clear();
				lists.clear();
			}
			int offset = places.get(random.nextInt(places.size()));
			for (int i = 0; i < keys.length(); i++) {
				type(offset + i, keys.substring(i, i + 1), i % 2 == 0);
				parse();
			}
			replace(before);
			awaitFindings();
		}
		System.out.printf("%-18s re-parse        %s%n", name, times(parses));
		System.out.printf("%-18s key to finding  %s%n", name, ratios(findings));
		System.out.printf("%-18s key to list     %s%n", name, ratios(lists));
	}

	/** Types some keys without waiting, as people do, and waits for the findings of the last. */
	private void burst(String name, String keys, String behind) throws Exception {
		findings.clear();
		List<Integer> places = places(behind);
		Random random = new Random(1);
		String before = text;
		for (int round = 0; round < WARM_UP_ROUNDS + ROUNDS; round++) {
			if (round == WARM_UP_ROUNDS) {
				findings.clear();
			}
			int offset = places.get(random.nextInt(places.size()));
			long start = 0;
			for (int i = 0; i < keys.length(); i++) {
				Thread.sleep(KEY_MILLISECONDS);
				start = System.nanoTime();
				insert(offset + i, keys.substring(i, i + 1));
			}
			awaitFindings();
			findings.add((System.nanoTime() - start) / NANOS);
			replace(before);
			awaitFindings();
		}
		System.out.printf("%-18s key to finding  %s%n", name, ratios(findings));
	}

	private List<Integer> places(String words) {
		List<Integer> places = new ArrayList<>();
		for (int at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
			places.add(at + words.length());
		}
		return places;
	}

	/** Presses a key, and waits for the findings or for a list of what could come next. */
	private void type(int offset, String key, boolean forFindings) throws Exception {
		long start = System.nanoTime();
		Position behind = insert(offset, key);
		if (forFindings) {
			awaitFindings();
			findings.add((System.nanoTime() - start) / NANOS);
		} else {
			server.completion(new CompletionParams(file, behind)).get(PATIENCE, TimeUnit.SECONDS);
			lists.add((System.nanoTime() - start) / NANOS);
			awaitFindings();
		}
	}

	/** Inserts a key, and tells the place behind it. */
	private Position insert(int offset, String key) {
		Position at = position(offset);
		text = text.substring(0, offset) + key + text.substring(offset);
		change(new TextDocumentContentChangeEvent(new Range(at, at), key));
		return new Position(at.getLine(), at.getCharacter() + 1);
	}

	private void replace(String all) {
		text = all;
		change(new TextDocumentContentChangeEvent(all));
	}

	private void change(TextDocumentContentChangeEvent change) {
		version++;
		server.didChange(new DidChangeTextDocumentParams(new VersionedTextDocumentIdentifier(file.getUri(), version),
				List.of(change)));
	}

	/** Waits for the message about the text as it is now. */
	private void awaitFindings() throws InterruptedException {
		while (true) {
			PublishDiagnosticsParams published = told.poll(PATIENCE, TimeUnit.SECONDS);
			if (published == null) {
				throw new IllegalStateException("The server is silent");
			}
			if (published.getUri().equals(file.getUri()) && Objects.equals(published.getVersion(), version)) {
				return;
			}
		}
	}

	private void parse() {
		long start = System.nanoTime();
		parser.parse(new StringReader(text));
		parses.add((System.nanoTime() - start) / NANOS);
	}

	private Position position(int offset) {
		int line = (int) text.substring(0, offset).chars().filter(letter -> letter == '\n').count();
		return new Position(line, offset - 1 - text.lastIndexOf('\n', offset - 1));
	}

	private static double part(List<Double> values, double share) {
		List<Double> sorted = values.stream().sorted(Comparator.naturalOrder()).toList();
		return sorted.get(Math.min(sorted.size() - 1, (int) (sorted.size() * share)));
	}

	private static String times(List<Double> values) {
		return String.format(Locale.ROOT, "p50 %6.1f ms  p95 %6.1f ms  (%d)", part(values, 0.5), part(values, 0.95),
				values.size());
	}

	private String ratios(List<Double> values) {
		double half = part(parses, 0.5);
		return times(values) + String.format(Locale.ROOT, "  ratio to a re-parse: p50 %.2f, p95 %.2f", part(values, 0.5) / half,
				part(values, 0.95) / half);
	}

	@Override
	public void publishDiagnostics(PublishDiagnosticsParams published) {
		told.add(published);
	}

	@Override
	public CompletableFuture<Void> refreshSemanticTokens() {
		return CompletableFuture.completedFuture(null);
	}

	@Override
	public CompletableFuture<Void> refreshCodeLenses() {
		return CompletableFuture.completedFuture(null);
	}

	@Override
	public CompletableFuture<Void> refreshInlayHints() {
		return CompletableFuture.completedFuture(null);
	}

	@Override
	public CompletableFuture<MessageActionItem> showMessageRequest(ShowMessageRequestParams request) {
		return CompletableFuture.completedFuture(null);
	}

	@Override
	public void telemetryEvent(Object event) {
		// Nothing is measured with it.
	}

	@Override
	public void showMessage(MessageParams message) {
		System.err.println(message.getMessage());
	}

	@Override
	public void logMessage(MessageParams message) {
		// The server's own matter.
	}
}
