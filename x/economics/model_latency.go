package economics

// LatencyQuestion is how long a user waits for a guarantee.
type LatencyQuestion struct {
	// Slot and L1Slot, seconds.
	Slot, L1Slot float64
	// X is the bound on the P50 from submission to lock, seconds.
	X float64
	// Network is the measured one at rest and at its limit.
	Network Queue
	// Members are P50s, seconds, by committee size, a core for each node, Crowded with all on
	// two cores; Wide the same between continents, with
	// 60 KB; Ideal what no protocol of three message delays goes below there.
	Members, Crowded, Wide, Ideal []Point
	// Loads are P50s by txs a second.
	Loads []Point
}

// StandardLatency has the figures of docs/performance.md and design 9.
func StandardLatency() LatencyQuestion {
	return LatencyQuestion{
		Slot: 36, L1Slot: 12, X: 1,
		Network: Queue{Unloaded: 0.084, Capacity: 207},
		Members: []Point{{4, 0.080}, {48, 0.579}},
		Crowded: []Point{{4, 0.080}, {16, 2.922}, {48, 43.880}},
		Wide:    []Point{{4, 0.356}, {7, 0.362}, {16, 0.361}},
		Ideal:   []Point{{4, 0.245}, {7, 0.260}, {16, 0.265}},
		Loads:   []Point{{10, 0.084}, {10, 0.093}},
	}
}

// X is seeds 000's requirement with its number, as this project defines it.
const X = "Within X = 1 s (P50) of its submission a valid transaction is in a chunk with a lock certificate: from then on it is " +
	"in the confirmed chain on L1 within the deadline and the rescue window, or whoever holds the certificate has stake taken of each member of the " +
	"committee that signed."

// Report answers it.
func (q LatencyQuestion) Report() (Report, error) {
	const measured = "measured, docs/performance.md"
	r := Report{
		Name:     "latency",
		Question: "How long does a user wait for a guarantee? " + X,
		Assumptions: []Assumption{
			{"slot", q.Slot, "s", "seeds 000"},
			{"L1 slot", q.L1Slot, "s", "Ethereum"},
			{"X", q.X, "s", "chosen: seeds 000 leaves it open"},
			{"submit -> locked where nobody waits, four members", q.Network.Unloaded, "s", measured},
			{"most txs a second to locked, four members on two cores", q.Network.Capacity, "tx/s", measured},
			{"txs come independently of each other, one is as long as another (M/D/1)", 1, "", "assumed"},
			{"a publication waits for the slot's end, half an L1 slot, and is in the block after", 1, "L1 block", "assumed"},
		},
		Results: []Result{
			{"original design: mean wait for the first guarantee", BeforeLocks(q.Slot), "s", "seeds 000: 36 + 18 = 54; a target to beat"},
			{"submit -> locked, P50, four members, 10 tx/s", q.Loads[0].Y, "s", measured},
			{"the original design's wait by this", BeforeLocks(q.Slot) / q.Loads[0].Y, "times", ""},
			{"submit -> locked, P50, 48 members, a core each, no delays", q.Members[len(q.Members)-1].Y, "s", "measured, design 9"},
			{"submit -> locked, P50, 48 members, all on two cores", q.Crowded[len(q.Crowded)-1].Y, "s", measured + ": 48 nodes share what 48 machines have, and one tx a second is sent"},
			{"submit -> locked, P50, 16 members on three continents, 60 KB", q.Wide[len(q.Wide)-1].Y, "s", "measured, design 9"},
			{"locked -> checkpointed, mean, this slot", ToCheckpoint(q.Slot, q.L1Slot), "s", ""},
		},
	}
	for _, tps := range []float64{10, 100, 200} {
		r.Results = append(r.Results, Result{"submit -> locked by the queue's model, four members, at " + decimal(tps) + " tx/s", q.Network.Latency(tps), "s", ""})
	}
	r.Figures = []Figure{q.bySlot(), q.byLoad(), q.byMembers()}
	return r, nil
}

func (q LatencyQuestion) bySlot() Figure {
	xs := evenly(6, 72, 67)
	return Figure{
		Name: "latency-slot", Title: "Wait by slot length",
		X: Axis{Label: "slot, s"}, Y: Axis{Label: "s", Log: true},
		Lines: []Line{
			curve("original design, first guarantee", xs, BeforeLocks),
			curve("here, on L1", xs, func(s float64) float64 { return q.Loads[0].Y + ToCheckpoint(s, q.L1Slot) }),
			level("here, locked (48 members)", xs, q.Members[len(q.Members)-1].Y),
			level("X", xs, q.X),
			{Label: "original design at 36 s", Measured: true, Points: []Point{{36, 54}}},
		},
	}
}

func (q LatencyQuestion) byLoad() Figure {
	xs := steps(0.5, q.Network.Capacity*0.999, 80)
	return Figure{
		Name: "latency-tps", Title: "Submit -> locked by load, four members on two cores",
		X: Axis{Label: "tx/s", Log: true}, Y: Axis{Label: "s", Log: true},
		Lines: []Line{
			curve("model (M/D/1)", xs, q.Network.Latency),
			level("X", xs, q.X),
			{Label: "measured P50", Measured: true, Points: q.Loads},
		},
	}
}

func (q LatencyQuestion) byMembers() Figure {
	return Figure{
		Name: "latency-members", Title: "Submit -> locked by committee size, P50",
		X: Axis{Label: "members", Log: true}, Y: Axis{Label: "s", Log: true},
		Lines: []Line{
			{Label: "least on three continents", Points: q.Ideal},
			level("X", []float64{4, 48}, q.X),
			{Label: "measured, a core each", Measured: true, Points: q.Members},
			{Label: "measured, all on two cores", Measured: true, Points: q.Crowded},
			{Label: "measured, three continents", Measured: true, Points: q.Wide},
		},
	}
}
