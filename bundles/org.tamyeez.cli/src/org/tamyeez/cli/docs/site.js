// The search. It reads its words from a script that lies beside it, because a page opened from a file may read no other
// file; without scripts, the form leads to the list of all pages.
(function () {
	'use strict';
	const MOST = 12;
	const field = document.getElementById('q');
	if (!field) {
		return;
	}
	const home = document.body.dataset.home;
	const box = document.querySelector('.results');
	const page = document.querySelector('.search-page');
	let entries = null;

	/** Case, vowel signs, stretchers and the forms of alef, ya and ta are all one to a reader who searches. */
	function fold(text) {
		return text.toLowerCase().normalize('NFKD').replace(/[\u0300-\u036F\u064B-\u0655\u0670\u0640]/g, '')
			.replace(/\u0649/g, '\u064A').replace(/\u0629/g, '\u0647');
	}

	window.tamyeezIndex = function (rows) {
		entries = rows.map(row => ({
			address: row[0], title: row[1], summary: row[2], kind: row[3],
			inTitle: fold(row[1]), inSummary: fold(row[2]), inText: fold(row[4])
		}));
		update();
	};

	function load() {
		if (!load.asked) {
			load.asked = true;
			const script = document.createElement('script');
			script.src = field.dataset.index;
			document.head.append(script);
		}
	}

	function score(entry, words) {
		let sum = 0;
		for (const word of words) {
			if (entry.inTitle === word) {
				sum += 16;
			} else if (entry.inTitle.startsWith(word)) {
				sum += 8;
			} else if (entry.inTitle.includes(word)) {
				sum += 5;
			} else if (entry.inSummary.includes(word)) {
				sum += 2;
			} else if (entry.inText.includes(word)) {
				sum += 1;
			} else {
				return 0;
			}
		}
		return sum;
	}

	function find(query) {
		const words = fold(query).split(/\s+/).filter(word => word);
		if (!words.length) {
			return null;
		}
		return entries.map(entry => ({ entry, score: score(entry, words) })).filter(hit => hit.score > 0)
			.sort((one, other) => other.score - one.score).map(hit => hit.entry);
	}

	function element(tag, className, text) {
		const made = document.createElement(tag);
		made.className = className;
		made.textContent = text;
		made.dir = 'auto';
		return made;
	}

	function item(entry) {
		const link = document.createElement('a');
		link.href = home + entry.address;
		link.append(element('strong', '', entry.title), element('span', 'kind', entry.kind),
			element('span', 'summary', entry.summary));
		const listed = document.createElement('li');
		listed.append(link);
		return listed;
	}

	function show(target, hits, most) {
		const state = document.createElement('p');
		state.setAttribute('role', 'status');
		state.textContent = hits.length ? field.dataset.found.replace('#', hits.length) : field.dataset.none;
		const list = document.createElement('ul');
		list.className = 'hits';
		list.append(...hits.slice(0, most).map(item));
		target.replaceChildren(state, ...(hits.length ? [list] : []));
	}

	function update() {
		const hits = entries && find(field.value);
		if (page) {
			page.querySelector('.all').hidden = Boolean(hits);
			page.querySelector('.found').replaceChildren();
			if (hits) {
				show(page.querySelector('.found'), hits, hits.length);
			}
		} else if (hits) {
			show(box, hits, MOST);
		} else {
			box.replaceChildren();
		}
	}

	function step(event, by) {
		const links = [...box.querySelectorAll('a')];
		const next = links.indexOf(document.activeElement) + by;
		if (links.length) {
			event.preventDefault();
			(next < 0 ? field : links[Math.min(next, links.length - 1)]).focus();
		}
	}

	field.addEventListener('focus', load);
	field.addEventListener('input', () => {
		load();
		update();
	});
	field.form.addEventListener('keydown', event => {
		if (event.key === 'ArrowDown') {
			step(event, 1);
		} else if (event.key === 'ArrowUp') {
			step(event, -1);
		} else if (event.key === 'Escape') {
			box.replaceChildren();
			field.focus();
		}
	});
	document.addEventListener('click', event => {
		if (!field.form.contains(event.target)) {
			box.replaceChildren();
		}
	});
	if (page) {
		field.value = new URLSearchParams(location.search).get('q') || '';
		load();
	}
})();
