package economics

// GasQuestion is what L1 gas a transaction costs.
type GasQuestion struct {
	Gas Gas
	// TPS, Slot (seconds) and Members at which it is asked, Must the bound.
	TPS, Slot, Members, Must float64
	// Mean is the measured one of a checkpoint, beside the model's.
	Mean float64
	// Measured are `propose` and `confirm` by committee size.
	Confirm []Point
}

// StandardGasQuestion is that of seeds 000, with the measured figures.
func StandardGasQuestion() GasQuestion {
	return GasQuestion{Gas: StandardGas(), TPS: 10, Slot: 36, Members: 48, Must: 500, Mean: 67_426, Confirm: []Point{{48, 515_721}}}
}

// Report answers it.
func (q GasQuestion) Report() (Report, error) {
	const measured = "measured, docs/performance.md"
	g := q.Gas
	r := Report{
		Name:     "gas",
		Question: "What L1 gas does a transaction cost? At 10 a second it should be less than 500 (seeds 000).",
		Assumptions: []Assumption{
			{"txs a second", q.TPS, "tx/s", "seeds 000"},
			{"slot", q.Slot, "s", "seeds 000"},
			{"committee", q.Members, "members", "seeds 003"},
			{"propose, hot", g.Hot, "gas", measured},
			{"what the first of an epoch costs more", g.Setup, "gas", measured},
			{"confirm, besides signatures", g.ConfirmFixed, "gas", measured + ", less its parts"},
			{"confirm, each signature", g.ConfirmSigner, "gas", measured + ", by cause"},
			{"slots of an epoch", g.EpochSlots, "", "design 4.7"},
			{"one confirmation in so many epochs", g.Every, "", "design 4.7"},
			{"fields of effects per tx of 16 notes and 16 nullifiers", g.FieldsPerTx, "fields", measured},
			{"effect blobs of a checkpoint", g.Blobs, "blobs", "six a transaction, one for certificates"},
		},
		Results: []Result{
			{"gas of a checkpoint, by the model", g.Mean(q.Members), "gas", ""},
			{"gas of a checkpoint, measured", q.Mean, "gas", measured},
			{"gas per tx, by the model", g.PerTx(q.TPS, q.Slot, q.Members), "gas", ""},
			{"gas per tx, measured", q.Mean / (q.TPS * q.Slot), "gas", "without blob gas"},
			{"must be below", q.Must, "gas", "seeds 000"},
			{"fewest txs a second for that", g.Mean(q.Members) / (q.Must * q.Slot), "tx/s", "at this slot"},
			{"shortest slot for that", g.Mean(q.Members) / (q.Must * q.TPS), "s", "at this load"},
		},
		Figures: []Figure{q.byLoad(), q.bySlot(), q.byMembers()},
	}
	return r, nil
}

func (q GasQuestion) byLoad() Figure {
	xs := steps(0.5, 200, 240)
	f := Figure{
		Name: "gas-tps", Title: "L1 gas per tx by load, committee of " + decimal(q.Members),
		X: Axis{Label: "tx/s", Log: true}, Y: Axis{Label: "gas per tx", Log: true},
	}
	for _, slot := range []float64{12, 36, 72} {
		f.Lines = append(f.Lines, curve("slot of "+decimal(slot)+" s", xs, func(tps float64) float64 { return q.Gas.PerTx(tps, slot, q.Members) }))
	}
	f.Lines = append(f.Lines, level("must be below", xs, q.Must),
		Line{Label: "measured", Measured: true, Points: []Point{{q.TPS, q.Mean / (q.TPS * q.Slot)}}})
	return f
}

func (q GasQuestion) bySlot() Figure {
	xs := evenly(6, 72, 133)
	return Figure{
		Name: "gas-slot", Title: "L1 gas per tx by slot length, " + decimal(q.TPS) + " tx/s",
		X: Axis{Label: "slot, s"}, Y: Axis{Label: "gas per tx"},
		Lines: []Line{
			curve("committee of "+decimal(q.Members), xs, func(s float64) float64 { return q.Gas.PerTx(q.TPS, s, q.Members) }),
			level("must be below", xs, q.Must),
			{Label: "measured", Measured: true, Points: []Point{{q.Slot, q.Mean / (q.TPS * q.Slot)}}},
		},
	}
}

func (q GasQuestion) byMembers() Figure {
	xs := evenly(4, 128, 125)
	return Figure{
		Name: "gas-members", Title: "A confirmation by committee size",
		X: Axis{Label: "members"}, Y: Axis{Label: "gas"},
		Lines: []Line{
			curve("model", xs, q.Gas.Confirm),
			{Label: "measured", Measured: true, Points: q.Confirm},
		},
	}
}
