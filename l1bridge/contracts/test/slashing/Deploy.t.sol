// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IRollup} from "../../src/rollup/IRollup.sol";
import {RollupConfig, Windows} from "../../src/rollup/RollupConfig.sol";
import {ISlasher} from "../../src/slashing/ISlasher.sol";
import {Slasher} from "../../src/slashing/Slasher.sol";
import {SlasherConfig} from "../../src/slashing/SlasherConfig.sol";
import {vm} from "../lib/Vm.sol";
import {SlashingFixture} from "./lib/SlashingFixture.sol";

/// @notice A rollup that says of its windows what it likes.
contract WindowsClaimed {
    address public immutable staking;
    uint64 public constant slotDuration = 6;
    uint64 public constant epochDuration = 4;
    uint256 public committeeSize = 4;
    address public proving;
    Windows internal _windows;

    constructor(address staking_, Windows memory w) {
        staking = staking_;
        _windows = w;
    }

    function seat(uint256 committee) external {
        committeeSize = committee;
    }

    function windows() external view returns (Windows memory) {
        return _windows;
    }

    function rollup() external view returns (address) {
        return address(this);
    }
}

/// @notice Stakes of whatever rollup and slasher.
contract StakingClaimed {
    address public rollup;
    address public slasher;
    uint256 public constant minimum = 100 ether;

    function set(address rollup_, address slasher_) external {
        (rollup, slasher) = (rollup_, slasher_);
    }
}

/// What a deployment must keep to.
contract SlasherDeployTest is SlashingFixture {
    StakingClaimed internal claimed;

    function setUp() public {
        deploySlasher(4);
        claimed = new StakingClaimed();
    }

    /// @dev With `new`: a test ends, as passed, where `deployCode` fails.
    function refuse(SlasherConfig memory c, bytes memory reason) private {
        own(c);
        vm.expectRevert(reason);
        new Slasher(c);
    }

    function accept(SlasherConfig memory c) private {
        own(c);
        new Slasher(c);
    }

    /// @dev Makes the stakes those of the rollup and the slasher that is deployed next.
    function own(SlasherConfig memory c) private {
        claimed.set(address(c.rollup), vm.computeCreateAddress(address(this), vm.getNonce(address(this))));
    }

    /// @dev A deployment with these windows, on stakes that `own` claims for it.
    function claim(Windows memory w) private returns (SlasherConfig memory c) {
        c = slasherConfig();
        WindowsClaimed r = new WindowsClaimed(address(claimed), w);
        c.rollup = IRollup(address(r));
    }

    function test_OnlyOfItsOwnStakes() public {
        refuse(slasherConfig(), abi.encodeWithSelector(IRollup.ForeignStaking.selector, address(staking)));
        SlasherConfig memory c = claim(config().windows);
        own(c);
        claimed.set(address(rollup), claimed.slasher());
        vm.expectRevert(abi.encodeWithSelector(IRollup.ForeignStaking.selector, address(claimed)));
        new Slasher(c);
        accept(c);
    }

    function test_AmountsThatAMemberHas() public {
        SlasherConfig memory c = claim(config().windows);
        (c.unpublished, c.unpublishedReward) = (0, 0);
        refuse(c, abi.encodeWithSelector(ISlasher.WrongAmounts.selector, 0, 0, STAKE));
        (c.unpublished, c.unpublishedReward) = (STAKE + 1, REWARD);
        refuse(c, abi.encodeWithSelector(ISlasher.WrongAmounts.selector, STAKE + 1, REWARD, STAKE));
        (c.unpublished, c.unpublishedReward) = (4 ether, 1 ether + 1);
        refuse(c, abi.encodeWithSelector(ISlasher.WrongAmounts.selector, 4 ether, 1 ether + 1, STAKE));
        c.unpublishedReward = 1 ether;
        (c.equivocation, c.equivocationReward) = (0, 0);
        refuse(c, abi.encodeWithSelector(ISlasher.WrongAmounts.selector, 0, 0, STAKE));
    }

    /// A committee that no transaction can slash would be free of everything (SlasherGasTest); leaders are few.
    function test_ACommitteeFitsATransaction() public {
        SlasherConfig memory c = claim(config().windows);
        WindowsClaimed(address(c.rollup)).seat(97);
        refuse(c, abi.encodeWithSelector(ISlasher.TooManyPayers.selector, 97, 96));
        c.leadersOnly = true;
        accept(c);
        c = claim(config().windows);
        WindowsClaimed(address(c.rollup)).seat(96);
        accept(c);
    }

    /// What was excused can be accused anew before nobody answers for it any more: 8,191 blocks, every other one missing.
    function test_LiabilityOutlastsExcuses() public {
        vm.chainId(1);
        Windows memory w = config().windows;
        (w.publishDeadline, w.liability) = (13, 32_763);
        SlasherConfig memory c = claim(w);
        c.l1SlotDuration = 12;
        refuse(c, abi.encodeWithSelector(IRollup.LiabilityTooShort.selector, 32_763, 32_764));
        w.liability = 32_764;
        w.exitDelay = 50_000;
        c = claim(w);
        c.l1SlotDuration = 12;
        accept(c);
    }

    function test_TheL1SlotIsL1s() public {
        SlasherConfig memory c = claim(config().windows);
        c.l1SlotDuration = 0;
        refuse(c, abi.encodeWithSelector(ISlasher.WrongL1Slot.selector, 0));
        vm.chainId(1);
        c.l1SlotDuration = 6;
        refuse(c, abi.encodeWithSelector(ISlasher.WrongL1Slot.selector, 6));
    }

    /// Each window on which a slash stands, one too short: what the rollup claims is not believed.
    function test_WindowsAreChecked() public {
        Windows memory w = config().windows;
        w.rescue = w.confirmWindow;
        refuse(claim(w), abi.encodeWithSelector(IRollup.RescueTooShort.selector, w.rescue, w.rescue + 1));
        w = config().windows;
        w.liability = w.publishDeadline;
        refuse(claim(w), abi.encodeWithSelector(IRollup.LiabilityTooShort.selector, 6, 7));
        w = config().windows;
        w.exitDelay = 99;
        refuse(claim(w), abi.encodeWithSelector(IRollup.ExitDelayTooShort.selector, 99, 100));
        w.exitDelay = 100;
        accept(claim(w));
        vm.chainId(1);
        w.publishDeadline = 12;
        SlasherConfig memory c = claim(w);
        c.l1SlotDuration = 12;
        refuse(c, abi.encodeWithSelector(IRollup.DeadlineTooShort.selector, 12, 13));
    }

    /// Getters tell what the paths go by.
    function test_GettersTellWhatIsDeployed() public view {
        vm.assertEq(slasher.publishDeadline(), DEADLINE, "deadline");
        vm.assertEq(slasher.rescueTime(), RESCUE * SLOT, "rescue");
        vm.assertEq(slasher.answerTime(), ANSWER * SLOT, "answer");
        vm.assertEq(slasher.liability(), LIABILITY, "liability");
        vm.assertEq(slasher.drain(), DRAIN, "drain");
        vm.assertEq(slasher.unpublished() + slasher.unpublishedReward(), AMOUNT + REWARD, "unpublished");
        vm.assertEq(slasher.equivocation() + slasher.equivocationReward(), TWICE + TWICE_REWARD, "twice");
        vm.assertEq(address(slasher.staking()), address(staking), "staking");
    }
}
