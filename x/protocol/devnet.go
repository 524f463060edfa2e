package protocol

// Devnet returns parameters fit for a chain on the embedded L1 devnet, with
// everything a deployment must fill in left empty: rollup, genesis time,
// genesis origin, fee juice and committee.
func Devnet() Params {
	return Params{
		L1ChainID:      DevnetL1ChainID,
		RollupVersion:  1,
		SlotDuration:   36_000,
		EpochDuration:  32,
		ClockTolerance: 500,
		Limits: Limits{
			MaxTxs:              64,
			MaxMana:             300_000_000,
			MaxDAFields:         12_288,
			ChunksPerCheckpoint: 1024,
			EffectBlobs:         5,
			InCap:               256,
			MinForced:           4,
		},
		Fees: FeeParams{
			Initial:           GasFees{PerDA: 1, PerMana: 1},
			MaxChangePermille: 125,
		},
		L1:             StandardL1(DevnetL1ChainID),
		AnchorMaxAge:   100_000,
		MaxObjectBytes: 512 * 1024,
		ClientProofs:   ProofsNone,
		PublishTimeout: 12_000,
		OpenAfter:      8,

		MaxUnpublishedSlots: 8,
		Windows:             StandardWindows(36_000, 32),
	}
}

// StandardL1 says when blocks of an L1 become origins, where nothing else is wished for. A
// development L1 undoes nothing unless it is told to. Others undo a few blocks now and then,
// and what is locked on an origin that is undone waits for a day (design 4.2): all views have
// seen a block by then, and L1 seldom goes back behind six others.
func StandardL1(l1ChainID uint64) L1Params {
	if l1ChainID == DevnetL1ChainID {
		return L1Params{Depth: 1, OriginLag: 500, MaxOriginAge: 2}
	}
	return L1Params{Depth: 6, OriginLag: 2000, MaxOriginAge: 2}
}
