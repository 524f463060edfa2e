package api

// EpochInfo is an epoch and the checkpoints of it that a node keeps.
type EpochInfo struct {
	Epoch     uint64   `json:"epoch"`
	FirstSlot SlotTime `json:"firstSlot"`
	LastSlot  SlotTime `json:"lastSlot"`
	// FirstCheckpoint and LastCheckpoint are of the epoch; zero while there is none.
	FirstCheckpoint uint64 `json:"firstCheckpoint"`
	LastCheckpoint  uint64 `json:"lastCheckpoint"`
}
