package economics

import "math"

// ProvingQuestion is what it takes to prove an epoch in time.
type ProvingQuestion struct {
	Prices Prices
	// TPS is the load; StepsPerTx and FieldsPerTx are a transaction's.
	TPS, StepsPerTx, FieldsPerTx float64
	// Slot and Epoch are seconds and slots; Claim is the slot of the next epoch in which the period is
	// claimed; Checkpoints are those of an epoch.
	Slot, Epoch, Claim, Checkpoints float64
	// SliceT and StepsPerSlice are constraints and steps of circuit T as deployed, Frame those that a
	// slice has beside its steps. SliceB and FieldsPerSlice are B's, R the closing circuit's.
	SliceT, StepsPerSlice, Frame, SliceB, FieldsPerSlice, R float64
	// Wide is how many steps, and half runs of fields, a slice of a fleet has: more than on small
	// machines. Merge is how many proofs one of M takes, MergeBase and MergeEach its constraints.
	Wide, Merge, MergeBase, MergeEach float64
	// Plain, Committed and Merged are seconds of a processor a constraint.
	Plain, Committed, Merged float64
	// Memory and Key are bytes a constraint: of a worker that proves, and of the proving key.
	Memory, Key float64
	// Cores of a worker, the part of their time that proofs use, and USD a core hour.
	Cores, Use, CoreHour float64
	// Gas of a proof of T, of one with a commitment, of all that is there once (R too), a checkpoint and a
	// blob.
	GasT, GasB, GasFixed, GasCheckpoint, GasBlob float64
	// Fields of a blob; Send is the L1 slots until a proof is in a block.
	BlobFields, Send float64
}

// StandardProvingQuestion takes counted circuits, measured rates and gas, at 10 TPS.
func StandardProvingQuestion() ProvingQuestion {
	return ProvingQuestion{
		Prices: StandardPrices(), TPS: 10, StepsPerTx: 1, FieldsPerTx: 48, Slot: 36, Epoch: 32, Claim: 13, Checkpoints: 32,
		SliceT: 852_357, StepsPerSlice: 4, Frame: 15_300, SliceB: 131_053, FieldsPerSlice: 512, R: 8_457,
		Wide: 32, Merge: 16, MergeBase: 650_000, MergeEach: 525_000,
		Plain: 25e-6, Committed: 36e-6, Merged: 26.5e-6, Memory: 2_200, Key: 366,
		Cores: 16, Use: 0.8, CoreHour: 0.04,
		GasT: 51_502, GasB: 66_963, GasFixed: 551_000, GasCheckpoint: 9_773, GasBlob: 9_678,
		BlobFields: 4_096, Send: 2,
	}
}

// Fleet is what an epoch takes.
type Fleet struct {
	Txs, Fields, Blobs float64
	// SlicesT, SlicesB and Merges are the proofs of each kind; Slice and MergeSize the constraints of one
	// of T and of M; Constraints those of all.
	SlicesT, SlicesB, Merges      float64
	Slice, MergeSize, Constraints float64
	// CPU is seconds of one core.
	CPU float64
	// Late is how many cores prove it from the claim on, Early from when its checkpoints close.
	Late, Early float64
	// Tail is the seconds from the last slice on, by one worker: slice, merge, closing proof, sending.
	Tail float64
	// Gas of the proof on L1.
	Gas float64
}

// Needs computes it.
func (q ProvingQuestion) Needs() Fleet {
	var f Fleet
	length := q.Slot * q.Epoch
	f.Txs = q.TPS * length
	f.Fields = f.Txs * q.FieldsPerTx
	f.Blobs = math.Max(q.Checkpoints, math.Ceil(f.Fields/q.BlobFields))
	step := (q.SliceT - q.Frame) / q.StepsPerSlice
	f.Slice = q.Frame + q.Wide*step
	f.SlicesT = math.Ceil(f.Txs * q.StepsPerTx / q.Wide)
	perField := q.SliceB / q.FieldsPerSlice
	wideB := q.Wide * q.FieldsPerSlice
	f.SlicesB = math.Max(q.Checkpoints, math.Ceil(f.Fields/wideB))
	b := f.Fields * perField
	f.MergeSize = q.MergeBase + q.Merge*q.MergeEach
	f.Merges = math.Ceil(f.SlicesT/q.Merge) + math.Ceil(f.SlicesB/q.Merge)
	f.Constraints = f.SlicesT*f.Slice + b + f.Merges*f.MergeSize + q.R
	f.CPU = (f.SlicesT*f.Slice+q.R)*q.Plain + b*q.Committed + f.Merges*f.MergeSize*q.Merged
	one := q.Cores * q.Use
	f.Tail = (f.Slice*q.Plain+f.MergeSize*q.Merged+q.R*q.Plain)/one + q.Send*q.Prices.L1Slot
	left := length - q.Claim*q.Slot
	f.Late = math.Ceil(f.CPU / q.Use / (left - f.Tail))
	f.Early = math.Ceil(f.CPU / q.Use / (length + left - f.Tail))
	f.Gas = q.GasFixed + f.Merges*q.GasB + q.Checkpoints*q.GasCheckpoint + f.Blobs*q.GasBlob
	return f
}

// Report answers it.
func (q ProvingQuestion) Report() (Report, error) {
	const counted, snapshot = "counted (issue 12; M is not built)", "counted, app/prover/keys/testdata"
	const gnark = "measured with gnark v0.16.0; `make bench-prove` measures it on your machine"
	f := q.Needs()
	r := Report{
		Name:     "proving",
		Question: "What does it take to prove an epoch in time?",
		Assumptions: []Assumption{
			{"load", q.TPS, "tx/s", "seeds 000"},
			{"steps of a tx", q.StepsPerTx, "", "4 note hashes, 4 nullifiers, a write: docs/proving.md"},
			{"fields of a tx", q.FieldsPerTx, "", "a step's; docs/proving.md"},
			{"slot", q.Slot, "s", "seeds 003"},
			{"epoch", q.Epoch, "slots", "seeds 003"},
			{"the period is claimed in slot", q.Claim, "", "seeds 003: C = 13 at the latest"},
			{"checkpoints of an epoch", q.Checkpoints, "", "one a slot"},
			{"circuit T, a slice of 4 steps", q.SliceT, "constraints", snapshot},
			{"of these beside the steps", q.Frame, "constraints", counted},
			{"circuit B, a slice of 512 fields", q.SliceB, "constraints", snapshot},
			{"circuit R", q.R, "constraints", snapshot},
			{"steps of a fleet's slice of T, and so many times 512 fields of B", q.Wide, "", "chosen: for machines with 16 GB"},
			{"proofs that one of M merges", q.Merge, "", counted},
			{"circuit M", q.MergeBase + q.Merge*q.MergeEach, "constraints", counted},
			{"proving", q.Plain * 1e6, "us of a core a constraint", gnark},
			{"proving with a commitment (B)", q.Committed * 1e6, "us of a core a constraint", gnark},
			{"proving M", q.Merged * 1e6, "us of a core a constraint", "by its size, not measured"},
			{"memory of a worker", q.Memory, "bytes a constraint", "what workers reckon with, docs/provers.md"},
			{"proving key", q.Key, "bytes a constraint", gnark},
			{"cores of a worker", q.Cores, "", "chosen"},
			{"part of their time that proofs use", q.Use, "", "assumed"},
			{"a core hour", q.CoreHour, "USD", "assumed"},
			{"gas of a proof with a commitment", q.GasB, "gas", "measured, docs/proving.md"},
			{"gas that is there once", q.GasFixed, "gas", "measured for keys of one ceremony, docs/proving.md"},
			{"gas of a checkpoint", q.GasCheckpoint, "gas", "measured, docs/proving.md"},
			{"gas of a blob", q.GasBlob, "gas", "measured, docs/proving.md"},
			{"until a proof is in a block", q.Send, "L1 slots", "assumed"},
		},
	}
	r.add(q.Prices.assumptions())
	hours := f.CPU / 3600
	r.Results = []Result{
		{"transactions of an epoch", f.Txs, "", ""},
		{"constraints", f.Constraints / 1e9, "billions", "T, B, M and R"},
		{"proofs of T, of B, of M", f.SlicesT + f.SlicesB + f.Merges, "", ""},
		{"core hours", hours, "h", ""},
		{"cores, from the claim on", f.Late, "", "when nothing is proven before somebody is claimed for"},
		{"cores, from when checkpoints close", f.Early, "", "when slices start as checkpoints close, and the claim comes as late"},
		{"from the last slice to the proof in a block", f.Tail / 60, "minutes", "a slice, a merge, the closing proof by one worker, and L1"},
		{"from the claim to the deadline", q.Slot * (q.Epoch - q.Claim) / 60, "minutes", ""},
		{"memory of a worker that proves T", f.Slice * q.Memory / 1e9, "GB", ""},
		{"memory of a worker that proves M", f.MergeSize * q.Memory / 1e9, "GB", ""},
		{"proving key of T", f.Slice * q.Key / 1e9, "GB", ""},
		{"proving key of M", f.MergeSize * q.Key / 1e9, "GB", ""},
		{"machines, an epoch", hours * q.CoreHour, "USD", "without idle time"},
		{"gas of the proof, an epoch", f.Gas, "gas", "without messages: 650 each way"},
		{"gas of the proof, a transaction", f.Gas / f.Txs, "gas", ""},
		{"L1, an epoch, P50", q.Prices.usd(f.Gas, 0, q.Prices.P50), "USD", ""},
		{"L1, an epoch, P99", q.Prices.usd(f.Gas, 0, q.Prices.P99), "USD", ""},
		{"all of it, a transaction, P50", (hours*q.CoreHour + q.Prices.usd(f.Gas, 0, q.Prices.P50)) / f.Txs, "USD", "confirm and publication apart"},
	}
	r.Figures = []Figure{q.figure()}
	return r, nil
}

// figure is how many cores it takes by the load.
func (q ProvingQuestion) figure() Figure {
	xs := steps(0.1, 100, 40)
	at := func(of func(Fleet) float64) func(float64) float64 {
		return func(tps float64) float64 {
			q.TPS = tps
			return of(q.Needs())
		}
	}
	return Figure{
		Name: "proving", Title: "Cores that prove an epoch in time",
		X: Axis{Label: "transactions a second", Log: true}, Y: Axis{Label: "cores", Log: true},
		Lines: []Line{
			curve("from a claim in the last slot for it", xs, at(func(f Fleet) float64 { return f.Late })),
			curve("from when checkpoints close", xs, at(func(f Fleet) float64 { return f.Early })),
		},
	}
}
