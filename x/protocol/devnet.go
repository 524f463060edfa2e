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
		},
		Fees: FeeParams{
			Initial:           GasFees{PerDA: 1, PerMana: 1},
			MaxChangePermille: 125,
		},
		L1:             L1Params{Depth: 1, OriginLag: 500, MaxOriginAge: 2},
		AnchorMaxAge:   100_000,
		MaxObjectBytes: 512 * 1024,
		ClientProofs:   ProofsNone,
		PublishTimeout: 12_000,
		OpenAfter:      8,

		MaxUnpublishedSlots: 8,
		Windows:             StandardWindows(36_000, 32),
	}
}
