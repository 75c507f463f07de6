package org.tamyeez.app.steps;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.Region;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.ILocationInFileProvider;
import org.eclipse.xtext.util.ITextRegion;
import org.tamyeez.app.live.PlanLanguage;
import org.tamyeez.plan.model.Audience;
import org.tamyeez.plan.model.Channel;
import org.tamyeez.plan.model.Goal;
import org.tamyeez.plan.model.Market;
import org.tamyeez.plan.model.Measurement;
import org.tamyeez.plan.model.Phase;
import org.tamyeez.plan.model.PhaseKind;
import org.tamyeez.plan.model.Plan;
import org.tamyeez.plan.model.Study;
import org.tamyeez.plan.model.Team;
import org.tamyeez.plan.rule.Placeholder;
import org.tamyeez.plan.rules.PlanFacts;

/** How far a plan has come. Made by a job, since it reads the plan's model; it can be asked by any thread. */
public final class Progress {

	/** How far a step has come. */
	public enum State {
		/** Nothing of it is there. */
		TO_WRITE,
		/** Something of it is there, and something is still missing in it. */
		BEGUN,
		/** It is there, and nothing in it waits to be filled in. */
		DONE,
		/** The plan does without it. */
		NOT_NEEDED
	}

	/**
	 * A step of a plan.
	 *
	 * @param state   how far it has come
	 * @param written how many elements of it are there
	 * @param open    how many places in them wait to be filled in
	 * @param place   where to go on: at the first of these places, else at the first element
	 */
	public record Status(State state, int written, int open, Optional<IRegion> place) {
	}

	private final Map<Step, Status> steps = new EnumMap<>(Step.class);

	private Progress() {
	}

	/** How far a plan has come. */
	static Progress of(Plan plan) {
		Progress progress = new Progress();
		for (Step step : Step.values()) {
			progress.steps.put(step, status(step, plan));
		}
		return progress;
	}

	/** How far nothing at all has come. */
	static Progress none() {
		Progress progress = new Progress();
		for (Step step : Step.values()) {
			progress.steps.put(step, new Status(State.TO_WRITE, 0, 0, Optional.empty()));
		}
		return progress;
	}

	/** How far a step has come. */
	public Status of(Step step) {
		return steps.get(step);
	}

	/** How many steps of a stage need nothing more. */
	public int finished(Stage stage) {
		return (int) stage.steps().stream().map(this::of)
				.filter(step -> step.state() == State.DONE || step.state() == State.NOT_NEEDED).count();
	}

	/** The first stage in which something is to be done; empty for a plan that has everything. */
	public Optional<Stage> next() {
		return List.of(Stage.values()).stream().filter(stage -> finished(stage) < stage.steps().size()).findFirst();
	}

	private static Status status(Step step, Plan plan) {
		List<? extends EObject> elements = step.in(plan);
		if (elements.isEmpty()) {
			return new Status(isNeeded(step, plan) ? State.TO_WRITE : State.NOT_NEEDED, 0, 0, Optional.empty());
		}
		List<IRegion> open = elements.stream().flatMap(element -> Questions.in(element).stream()).toList();
		List<? extends EObject> incomplete = elements.stream().filter(element -> !isComplete(element)).toList();
		boolean done = open.isEmpty() && incomplete.isEmpty() && isEnough(step, plan);
		IRegion place = open.isEmpty() ? name(incomplete.isEmpty() ? elements.get(0) : incomplete.get(0)) : open.get(0);
		return new Status(done ? State.DONE : State.BEGUN, elements.size(), open.size(), Optional.of(place));
	}

	/** A plan whose goals are all for audiences sells nothing, and has no market. */
	private static boolean isNeeded(Step step, Plan plan) {
		boolean sellsNothing = !plan.getGoals().isEmpty() && plan.getGoals().stream().noneMatch(PlanFacts::isForMarkets);
		return !(sellsNothing && (step == Step.OFFERING || step == Step.MARKET));
	}

	/** Whether an element says what elements of its kind are there for. */
	private static boolean isComplete(EObject element) {
		if (element instanceof Study study) {
			return !study.getFindings().isEmpty();
		} else if (element instanceof Audience audience) {
			return !audience.getGroups().isEmpty();
		} else if (element instanceof Market market) {
			return !market.getNeeds().isEmpty();
		} else if (element instanceof Goal goal) {
			return !goal.getMeasures().isEmpty();
		} else if (element instanceof Channel channel) {
			return !channel.getReaches().isEmpty();
		} else if (element instanceof Team team) {
			return !team.getRoles().isEmpty() || !team.getProviders().isEmpty();
		}
		return true;
	}

	/** Whether there is one for each thing that needs one. */
	private static boolean isEnough(Step step, Plan plan) {
		return switch (step) {
			case PHASE -> plan.getPhases().stream().map(Phase::getKind)
					.anyMatch(kind -> kind == PhaseKind.LAUNCH || kind == PhaseKind.PUBLIC_RELATIONS);
			case MEASUREMENT -> {
				Set<Goal> measured = new HashSet<>(plan.getMeasurements().stream().map(Measurement::getGoal).toList());
				yield plan.getGoals().stream().allMatch(measured::contains);
			}
			default -> true;
		};
	}

	private static IRegion name(EObject element) {
		ITextRegion name = PlanLanguage.service(ILocationInFileProvider.class).getSignificantTextRegion(element);
		return new Region(name.getOffset(), name.getLength());
	}

	/** Finds what still asks for something to be written. */
	private static final class Questions {

		private Questions() {
		}

		static List<IRegion> in(EObject element) {
			List<EObject> all = new ArrayList<>(List.of(element));
			EcoreUtil.<EObject>getAllContents(element, false).forEachRemaining(all::add);
			return all.stream().flatMap(one -> one.eClass().getEAllAttributes().stream()
					.filter(attribute -> attribute.getEAttributeType() == EcorePackage.Literals.ESTRING
							&& one.eIsSet(attribute))
					.flatMap(attribute -> in(one, attribute).stream())).toList();
		}

		private static List<IRegion> in(EObject element, EAttribute attribute) {
			List<?> values = attribute.isMany() ? (List<?>) element.eGet(attribute) : List.of(element.eGet(attribute));
			List<INode> nodes = NodeModelUtils.findNodesForFeature(element, attribute);
			return IntStream.range(0, Math.min(values.size(), nodes.size()))
					.filter(i -> Placeholder.is((String) values.get(i)))
					.<IRegion>mapToObj(i -> new Region(nodes.get(i).getOffset(), nodes.get(i).getLength())).toList();
		}
	}
}
